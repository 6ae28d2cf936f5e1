import type { Vendor } from '../../rule.ts';

/** https://serpapi.com/search-api */
export const serpApi: Vendor = {
  id: 'serp-api',
  name: 'SerpApi',
  docs: 'https://serpapi.com/search-api',
  rules: [
    {
      id: 'serp-api-api-key',
      description: 'SerpApi key',
      near: ['serpapi', 'serp_api', 'serp-api', 'serp api'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
