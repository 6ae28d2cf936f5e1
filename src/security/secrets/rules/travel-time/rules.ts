import type { Vendor } from '../../rule.ts';

/** https://docs.traveltime.com/ */
export const travelTime: Vendor = {
  id: 'travel-time',
  name: 'TravelTime',
  docs: 'https://docs.traveltime.com/',
  rules: [
    {
      id: 'travel-time-api-key',
      description: 'TravelTime API key',
      severity: 'medium',
      near: ['traveltime', 'travel_time', 'travel-time', 'travel time'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
