import type { Vendor } from '../../rule.ts';

/** https://www.myintervals.com/api/ */
export const myIntervals: Vendor = {
  id: 'my-intervals',
  name: 'Intervals',
  docs: 'https://www.myintervals.com/api/',
  rules: [
    {
      id: 'my-intervals-api-token',
      description: 'Intervals API token',
      severity: 'medium',
      near: ['myintervals', 'my_intervals'],
      token: '[a-z0-9]{11}',
      entropy: 1.8,
    },
  ],
};
