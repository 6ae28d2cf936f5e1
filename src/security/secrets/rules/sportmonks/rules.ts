import type { Vendor } from '../../rule.ts';

/** https://docs.sportmonks.com/ */
export const sportmonks: Vendor = {
  id: 'sportmonks',
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/',
  rules: [
    {
      id: 'sportmonks-api-token',
      description: 'Sportmonks API token',
      severity: 'medium',
      near: ['sportmonk'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
