import type { Vendor } from '../../rule.ts';

/** https://buddy.works/docs/api */
export const buddy: Vendor = {
  id: 'buddy',
  name: 'Buddy',
  docs: 'https://buddy.works/docs/api',
  rules: [
    {
      id: 'buddy-access-token',
      description: 'Buddy access token',
      near: ['buddy.works', 'buddy_', 'buddyworks'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|bdy_[A-Za-z0-9]{20,60})',
    },
  ],
};
