import type { Vendor } from '../../rule.ts';

/** https://developer.quickbase.com/auth */
export const quickbase: Vendor = {
  id: 'quickbase',
  name: 'Quickbase',
  docs: 'https://developer.quickbase.com/auth',
  rules: [
    {
      id: 'quickbase-user-token',
      description: 'Quickbase user token',
      near: ['quickbase', 'qb-user-token'],
      loose: true,
      token: '[a-z0-9]{5,7}_[a-z0-9]{3,5}_[a-z0-9]{1,2}_[a-z0-9]{24,40}',
    },
  ],
};
