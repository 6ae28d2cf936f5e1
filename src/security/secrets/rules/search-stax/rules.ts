import type { Vendor } from '../../rule.ts';

/** https://www.searchstax.com/docs/ */
export const searchStax: Vendor = {
  id: 'search-stax',
  name: 'SearchStax',
  docs: 'https://www.searchstax.com/docs/',
  rules: [
    {
      id: 'search-stax-api-token',
      description: 'SearchStax token',
      near: ['searchstax', 'search_stax', 'search-stax', 'search stax'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
