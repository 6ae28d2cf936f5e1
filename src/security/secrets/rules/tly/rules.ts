import type { Vendor } from '../../rule.ts';

/** https://t.ly/docs/ */
export const tly: Vendor = {
  id: 'tly',
  name: 'T.LY',
  docs: 'https://t.ly/docs/',
  rules: [
    {
      id: 'tly-api-token',
      description: 'T.LY API token',
      near: ['tly_', 't.ly', 'tlytoken', 'tly token'],
      token: '[A-Za-z0-9]{60,62}',
    },
  ],
};
