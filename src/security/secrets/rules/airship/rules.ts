import type { Vendor } from '../../rule.ts';

/** https://docs.airship.com */
export const airship: Vendor = {
  id: 'airship',
  name: 'Airship',
  docs: 'https://docs.airship.com',
  rules: [
    {
      id: 'airship-app-key',
      description: 'Airship app key or master secret',
      near: ['airship', 'urbanairship'],
      token: '[A-Za-z0-9_-]{22}',
    },
    {
      id: 'airship-bearer-token',
      description: 'Airship bearer token',
      near: ['airship'],
      token: '[A-Za-z0-9]{91}',
    },
  ],
};
