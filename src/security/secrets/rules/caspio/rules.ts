import type { Vendor } from '../../rule.ts';

/** https://howto.caspio.com */
export const caspio: Vendor = {
  id: 'caspio',
  name: 'Caspio',
  docs: 'https://howto.caspio.com',
  rules: [
    {
      id: 'caspio-client-secret',
      description: 'Caspio client secret',
      near: ['caspio'],
      token: '[a-z0-9]{50}',
    },
  ],
};
