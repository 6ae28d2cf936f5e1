import type { Vendor } from '../../rule.ts';

/** https://docs.serphouse.com/ */
export const serpHouse: Vendor = {
  id: 'serp-house',
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com/',
  rules: [
    {
      id: 'serp-house-api-token',
      description: 'SERPHouse API token',
      near: ['serphouse', 'serp_house', 'serp-house', 'serp house'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
