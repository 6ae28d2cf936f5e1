import type { Vendor } from '../../rule.ts';

/** https://docs.apollo.io */
export const apollo: Vendor = {
  id: 'apollo',
  name: 'Apollo.io',
  docs: 'https://docs.apollo.io',
  rules: [
    {
      id: 'apollo-api-key',
      description: 'Apollo.io API key',
      near: ['apollo'],
      common: true,
      token: '[A-Za-z0-9_-]{20,22}',
    },
  ],
};
