import type { Vendor } from '../../rule.ts';

/** https://docs.merge.dev/basics/authentication/ */
export const merge: Vendor = {
  id: 'merge',
  name: 'Merge',
  docs: 'https://docs.merge.dev/basics/authentication/',
  rules: [
    {
      id: 'merge-api-key',
      description: 'Merge API key',
      near: ['merge_api', 'merge.dev', 'mergeapi', 'merge_dev', 'merge-api', 'merge_test', 'merge_production'],
      token: '[A-Za-z0-9_-]{80,90}',
    },
  ],
};
