import type { Vendor } from '../../rule.ts';

/** https://dynv6.com/docs */
export const dynv6: Vendor = {
  id: 'dynv6',
  name: 'dynv6',
  docs: 'https://dynv6.com/docs',
  rules: [
    {
      id: 'dynv6-token',
      description: 'dynv6 token',
      near: ['dynv6'],
      token: '[A-Za-z0-9]{28,32}',
    },
  ],
};
