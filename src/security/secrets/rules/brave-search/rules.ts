import type { Vendor } from '../../rule.ts';

/** https://api-dashboard.search.brave.com/app/documentation */
export const braveSearch: Vendor = {
  id: 'brave-search',
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/app/documentation',
  rules: [
    {
      id: 'brave-search-api-key',
      description: 'Brave Search API key',
      token: 'BSA[A-Za-z0-9_-]{24,32}',
      entropy: 3,
    },
  ],
};
