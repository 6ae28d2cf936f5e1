import type { Vendor } from '../../rule.ts';

/** https://github.com/Bungie-net/api */
export const bungie: Vendor = {
  id: 'bungie',
  name: 'Bungie',
  docs: 'https://github.com/Bungie-net/api',
  rules: [
    {
      id: 'bungie-api-key',
      description: 'Bungie API key',
      severity: 'medium',
      near: ['bungie'],
      token: '[a-z0-9]{32}',
    },
  ],
};
