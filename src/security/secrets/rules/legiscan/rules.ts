import type { Vendor } from '../../rule.ts';

/** https://legiscan.com/legiscan */
export const legiscan: Vendor = {
  id: 'legiscan',
  name: 'LegiScan',
  docs: 'https://legiscan.com/legiscan',
  rules: [
    {
      id: 'legiscan-api-key',
      description: 'LegiScan API key',
      severity: 'low',
      near: ['legiscan'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
