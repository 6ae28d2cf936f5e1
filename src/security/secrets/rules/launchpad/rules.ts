import type { Vendor } from '../../rule.ts';

/** https://help.launchpad.net/API */
export const launchpad: Vendor = {
  id: 'launchpad',
  name: 'Launchpad',
  docs: 'https://help.launchpad.net/API',
  rules: [
    {
      id: 'launchpad-oauth-secret',
      description: 'Launchpad OAuth token secret',
      near: ['launchpad'],
      token: '[A-Za-z0-9]{80}',
    },
  ],
};
