import type { Vendor } from '../../rule.ts';

/** https://streak.readme.io/docs */
export const streak: Vendor = {
  id: 'streak',
  name: 'Streak',
  docs: 'https://streak.readme.io/docs',
  rules: [
    {
      id: 'streak-api-key',
      description: 'Streak API key',
      near: ['streak'],
      common: true,
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
