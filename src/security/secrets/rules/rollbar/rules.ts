import type { Vendor } from '../../rule.ts';

/** https://docs.rollbar.com/docs/access-tokens */
export const rollbar: Vendor = {
  id: 'rollbar',
  name: 'Rollbar',
  docs: 'https://docs.rollbar.com/docs/access-tokens',
  rules: [
    {
      id: 'rollbar-access-token',
      description: 'Rollbar project or account access token',
      near: ['rollbar', 'roll_bar', 'roll-bar', 'roll bar'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'rollbar-long-access-token',
      description: 'Rollbar access token (new)',
      near: ['rollbar', 'roll_bar', 'roll-bar', 'roll bar'],
      token: '[A-Za-z0-9]{64,140}',
    },
  ],
};
