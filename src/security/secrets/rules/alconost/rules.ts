import type { Vendor } from '../../rule.ts';

/** https://alconost.com */
export const alconost: Vendor = {
  id: 'alconost',
  name: 'Alconost',
  docs: 'https://alconost.com',
  rules: [
    {
      id: 'alconost-api-key',
      description: 'Alconost API key',
      severity: 'medium',
      near: ['alconost'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
