import type { Vendor } from '../../rule.ts';

/** https://setmore.docs.apiary.io/ */
export const setmore: Vendor = {
  id: 'setmore',
  name: 'Setmore',
  docs: 'https://setmore.docs.apiary.io/',
  rules: [
    {
      id: 'setmore-refresh-token',
      description: 'Setmore refresh token',
      near: ['setmore'],
      token: 'r[0-9]/[A-Za-z0-9_-]{36,60}',
    },
  ],
};
