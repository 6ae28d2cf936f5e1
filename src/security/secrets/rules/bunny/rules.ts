import type { Vendor } from '../../rule.ts';

/** https://docs.bunny.net */
export const bunny: Vendor = {
  id: 'bunny',
  name: 'bunny.net',
  docs: 'https://docs.bunny.net',
  rules: [
    {
      id: 'bunny-access-key',
      description: 'bunny.net access key',
      near: ['bunny', 'bunnycdn'],
      token:
        '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}-[a-z0-9]{4}-?[a-z0-9]{4,12}(?:-[a-z0-9]{4})?(?:-[a-z0-9]{4})?-?[a-z0-9]{0,12}',
    },
    {
      id: 'bunny-storage-password',
      description: 'bunny.net storage password',
      near: ['bunny'],
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}-[a-z0-9]{4}-[a-z0-9]{4}',
    },
  ],
};
