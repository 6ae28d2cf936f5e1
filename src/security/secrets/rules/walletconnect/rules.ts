import type { Vendor } from '../../rule.ts';

/** https://docs.reown.com/ */
export const walletconnect: Vendor = {
  id: 'walletconnect',
  name: 'WalletConnect',
  docs: 'https://docs.reown.com/',
  rules: [
    {
      id: 'walletconnect-project-id',
      description: 'WalletConnect (Reown) project id',
      severity: 'low',
      near: ['walletconnect', 'wallet_connect', 'reown'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
