import type { Vendor } from '../../rule.ts';

/** https://docs.bitvavo.com */
export const bitvavo: Vendor = {
  id: 'bitvavo',
  name: 'Bitvavo',
  docs: 'https://docs.bitvavo.com',
  rules: [
    {
      id: 'bitvavo-api-key',
      description: 'Bitvavo API key or secret',
      severity: 'critical',
      near: ['bitvavo'],
      token: '[a-z0-9]{64,128}',
    },
  ],
};
