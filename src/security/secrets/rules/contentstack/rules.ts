import type { Vendor } from '../../rule.ts';

/** https://www.contentstack.com/docs/developers/create-tokens/ */
export const contentstack: Vendor = {
  id: 'contentstack',
  name: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/',
  rules: [
    {
      id: 'contentstack-token',
      description: 'Contentstack management or delivery token',
      near: ['contentstack'],
      token: 'c[sl][a-z0-9]{18,34}',
    },
  ],
};
