import type { Vendor } from '../../rule.ts';

/** https://luxand.cloud/ */
export const luxand: Vendor = {
  id: 'luxand',
  name: 'Luxand',
  docs: 'https://luxand.cloud/',
  rules: [
    {
      id: 'luxand-api-token',
      description: 'Luxand.cloud API token',
      severity: 'medium',
      near: ['luxand'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
