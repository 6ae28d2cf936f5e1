import type { Vendor } from '../../rule.ts';

/** https://keepa.com/#!api */
export const keepa: Vendor = {
  id: 'keepa',
  name: 'Keepa',
  docs: 'https://keepa.com/#!api',
  rules: [
    {
      id: 'keepa-api-key',
      description: 'Keepa API key',
      severity: 'medium',
      near: ['keepa'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
