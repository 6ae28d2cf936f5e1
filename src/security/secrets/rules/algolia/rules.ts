import type { Vendor } from '../../rule.ts';

/** https://www.algolia.com/doc/guides/security/api-keys/ */
export const algolia: Vendor = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  rules: [
    {
      id: 'algolia-api-key',
      description: 'Algolia admin API key',
      near: ['algolia'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
