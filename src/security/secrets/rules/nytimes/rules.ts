import type { Vendor } from '../../rule.ts';

/** https://developer.nytimes.com/get-started */
export const nytimes: Vendor = {
  id: 'nytimes',
  name: 'New York Times',
  docs: 'https://developer.nytimes.com/get-started',
  rules: [
    {
      id: 'nytimes-api-key',
      description: 'New York Times API key',
      severity: 'low',
      near: ['nytimes', 'new-york-times', 'newyorktimes', 'nyt_api', 'nyt-api', 'nytapi'],
      token: '[A-Za-z0-9=_-]{32}',
    },
  ],
};
