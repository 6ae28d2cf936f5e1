import type { Vendor } from '../../rule.ts';

/** https://developer.sakari.io/ */
export const sakari: Vendor = {
  id: 'sakari',
  name: 'Sakari',
  docs: 'https://developer.sakari.io/',
  rules: [
    {
      id: 'sakari-client-secret',
      description: 'Sakari client secret',
      near: ['sakari'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
