import type { Vendor } from '../../rule.ts';

/** https://www.pexels.com/api/documentation/ */
export const pexels: Vendor = {
  id: 'pexels',
  name: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/',
  rules: [
    {
      id: 'pexels-api-key',
      description: 'Pexels API key',
      severity: 'low',
      near: ['pexels'],
      token: '[A-Za-z0-9]{56}',
    },
  ],
};
