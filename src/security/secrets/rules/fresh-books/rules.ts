import type { Vendor } from '../../rule.ts';

/** https://www.freshbooks.com/api/authentication */
export const freshBooks: Vendor = {
  id: 'fresh-books',
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  rules: [
    {
      id: 'fresh-books-access-token',
      description: 'FreshBooks access token or client secret',
      near: ['freshbooks'],
      token: '[a-z0-9]{64}',
    },
  ],
};
