import type { Vendor } from '../../rule.ts';

/** https://xrpl.org/docs/concepts/accounts/cryptographic-keys */
export const ripple: Vendor = {
  id: 'ripple',
  name: 'Ripple',
  docs: 'https://xrpl.org/docs/concepts/accounts/cryptographic-keys',
  rules: [
    {
      id: 'ripple-seed',
      description: 'Seed of an XRP Ledger account',
      severity: 'critical',
      near: ['ripple', 'xrpl', 'xrp_', 'xrp_seed', 'wallet_seed'],
      token: 's[a-km-zA-HJ-NP-Z1-9]{28}',
    },
    {
      id: 'ripple-sign-secret-ed25519',
      description: 'Seed of an XRP Ledger account (Ed25519)',
      severity: 'critical',
      token: 'sEd[a-km-zA-HJ-NP-Z1-9]{28}',
    },
  ],
};
