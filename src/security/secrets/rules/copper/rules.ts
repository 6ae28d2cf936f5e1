import type { Vendor } from '../../rule.ts';

/** https://developer.copper.com */
export const copper: Vendor = {
  id: 'copper',
  name: 'Copper',
  docs: 'https://developer.copper.com',
  rules: [
    {
      id: 'copper-api-token',
      description: 'Copper API token',
      near: ['copper', 'prosperworks', 'x-pw-accesstoken'],
      common: true,
      token: '[a-z0-9]{32}',
    },
  ],
};
