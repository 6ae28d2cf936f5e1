import type { Vendor } from '../../rule.ts';

/** https://docs.leancloud.app/ */
export const leancloud: Vendor = {
  id: 'leancloud',
  name: 'LeanCloud',
  docs: 'https://docs.leancloud.app/',
  rules: [
    {
      id: 'leancloud-master-key',
      description: 'LeanCloud master or application key',
      near: ['leancloud', 'x-lc-key'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
