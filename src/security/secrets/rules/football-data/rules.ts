import type { Vendor } from '../../rule.ts';

/** https://www.football-data.org/documentation/ */
export const footballData: Vendor = {
  id: 'football-data',
  name: 'football-data.org',
  docs: 'https://www.football-data.org/documentation/',
  rules: [
    {
      id: 'football-data-api-token',
      description: 'football-data.org API token',
      severity: 'medium',
      near: ['football-data', 'football_data', 'footballdata'],
      token: '[a-z0-9]{32}',
    },
  ],
};
