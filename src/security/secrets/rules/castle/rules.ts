import type { Vendor } from '../../rule.ts';

/** https://docs.castle.io */
export const castle: Vendor = {
  id: 'castle',
  name: 'Castle',
  docs: 'https://docs.castle.io',
  rules: [
    {
      id: 'castle-api-secret',
      description: 'Castle API secret',
      near: ['castle_api', 'castle_secret', 'castle.io'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
