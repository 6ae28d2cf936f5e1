import type { Vendor } from '../../rule.ts';

/** https://isbndb.com/apidocs/v2 */
export const isbndb: Vendor = {
  id: 'isbndb',
  name: 'ISBNdb',
  docs: 'https://isbndb.com/apidocs/v2',
  rules: [
    {
      id: 'isbndb-api-key',
      description: 'ISBNdb API key',
      severity: 'low',
      near: ['isbndb'],
      token: '[0-9]{5}_[a-f0-9]{32}',
    },
  ],
};
