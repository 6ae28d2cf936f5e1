import type { Vendor } from '../../rule.ts';

/** https://workable.readme.io/reference/generate-an-access-token */
export const workable: Vendor = {
  id: 'workable',
  name: 'Workable',
  docs: 'https://workable.readme.io/reference/generate-an-access-token',
  rules: [
    {
      id: 'workable-access-token',
      description: 'Workable access token',
      near: ['workable'],
      common: true,
      token: '[A-Za-z0-9_-]{43,64}',
    },
  ],
};
