import type { Vendor } from '../../rule.ts';

/** https://developer.timecamp.com/docs/authentication */
export const timecamp: Vendor = {
  id: 'timecamp',
  name: 'TimeCamp',
  docs: 'https://developer.timecamp.com/docs/authentication',
  rules: [
    {
      id: 'timecamp-api-token',
      description: 'TimeCamp API token',
      near: ['timecamp', 'time_camp', 'time-camp', 'time camp'],
      token: '[A-Za-z0-9]{26}',
    },
  ],
};
