import type { Vendor } from '../../rule.ts';

/** https://gumroad.com/api */
export const gumroad: Vendor = {
  id: 'gumroad',
  name: 'Gumroad',
  docs: 'https://gumroad.com/api',
  rules: [
    {
      id: 'gumroad-access-token',
      description: 'Gumroad access token',
      near: ['gumroad'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'gumroad-short-access-token',
      description: 'Gumroad access token of another length',
      near: ['gumroad'],
      token: '[A-Za-z0-9_-]{43,47}',
    },
  ],
};
