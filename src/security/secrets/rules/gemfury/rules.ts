import type { Vendor } from '../../rule.ts';

/** https://gemfury.com/help/ */
export const gemfury: Vendor = {
  id: 'gemfury',
  name: 'Gemfury',
  docs: 'https://gemfury.com/help/',
  rules: [
    {
      id: 'gemfury-token',
      description: 'Gemfury token',
      near: ['gemfury', 'fury_token', 'fury.io', 'fury_auth'],
      token: '(?:[A-Za-z0-9]{3,8}-)?[A-Za-z0-9]{20,40}',
    },
  ],
};
