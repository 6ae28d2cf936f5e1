import type { Vendor } from '../../rule.ts';

/** https://developer.doordash.com */
export const doordash: Vendor = {
  id: 'doordash',
  name: 'Doordash Drive',
  docs: 'https://developer.doordash.com',
  rules: [
    {
      id: 'doordash-signing-secret',
      description: 'Doordash Drive signing secret',
      near: ['doordash'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
