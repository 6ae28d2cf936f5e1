import type { Vendor } from '../../rule.ts';

/** https://readwise.io/api_deets */
export const readwise: Vendor = {
  id: 'readwise',
  name: 'Readwise',
  docs: 'https://readwise.io/api_deets',
  rules: [
    {
      id: 'readwise-access-token',
      description: 'Readwise access token',
      near: ['readwise'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
