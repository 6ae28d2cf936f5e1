import type { Vendor } from '../../rule.ts';

/** https://solana.com/docs/intro/wallets */
export const solana: Vendor = {
  id: 'solana',
  name: 'Solana',
  docs: 'https://solana.com/docs/intro/wallets',
  rules: [
    {
      id: 'solana-private-key',
      description: 'Solana private key',
      severity: 'critical',
      near: [
        'solana',
        'sol_private',
        'wallet_private',
        'phantom',
        'private_key',
        'privatekey',
        'secret_key',
        'secretkey',
      ],
      reach: 30,
      token: '[1-9A-HJ-NP-Za-km-z]{86,88}',
    },
  ],
};
