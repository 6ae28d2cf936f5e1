import type { Vendor } from '../../rule.ts';

/** https://docs.privy.io/ */
export const privy: Vendor = {
  id: 'privy',
  name: 'Privy',
  docs: 'https://docs.privy.io/',
  rules: [
    {
      id: 'privy-app-secret',
      description: 'Privy app secret',
      severity: 'critical',
      near: ['privy'],
      token: '[A-Za-z0-9]{86,88}',
    },
    {
      id: 'privy-wallet-key',
      description: 'Privy authorization key of wallets',
      severity: 'critical',
      token: 'wallet-auth:[A-Za-z0-9+/]{120,260}[=]{0,2}',
    },
  ],
};
