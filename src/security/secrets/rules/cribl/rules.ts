import type { Vendor } from '../../rule.ts';

/** https://docs.cribl.io */
export const cribl: Vendor = {
  id: 'cribl',
  name: 'Cribl',
  docs: 'https://docs.cribl.io',
  rules: [
    {
      id: 'cribl-client-secret',
      description: 'Cribl client secret',
      severity: 'medium',
      near: ['cribl'],
      token: '[A-Za-z0-9_-]{60,70}',
    },
  ],
};
