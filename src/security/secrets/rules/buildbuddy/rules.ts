import type { Vendor } from '../../rule.ts';

/** https://www.buildbuddy.io/docs/ */
export const buildbuddy: Vendor = {
  id: 'buildbuddy',
  name: 'BuildBuddy',
  docs: 'https://www.buildbuddy.io/docs/',
  rules: [
    {
      id: 'buildbuddy-api-key',
      description: 'BuildBuddy API key',
      near: ['buildbuddy'],
      token: '[A-Za-z0-9]{20,40}',
    },
  ],
};
