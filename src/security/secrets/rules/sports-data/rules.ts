import type { Vendor } from '../../rule.ts';

/** https://sportsdata.io/developers */
export const sportsData: Vendor = {
  id: 'sports-data',
  name: 'SportsDataIO',
  docs: 'https://sportsdata.io/developers',
  rules: [
    {
      id: 'sports-data-api-key',
      description: 'SportsDataIO key',
      severity: 'medium',
      near: ['sportsdata', 'fantasydata'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
