import type { Vendor } from '../../rule.ts';

/** https://allsportsapi.com/documentation */
export const allSports: Vendor = {
  id: 'all-sports',
  name: 'AllSportsAPI',
  docs: 'https://allsportsapi.com/documentation',
  rules: [
    {
      id: 'all-sports-api-key',
      description: 'AllSportsAPI API key',
      severity: 'medium',
      near: ['allsports', 'all_sports', 'all-sports'],
      token: '[a-z0-9]{64}',
    },
  ],
};
