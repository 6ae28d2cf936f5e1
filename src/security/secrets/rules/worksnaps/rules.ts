import type { Vendor } from '../../rule.ts';

/** https://www.worksnaps.com/api */
export const worksnaps: Vendor = {
  id: 'worksnaps',
  name: 'Worksnaps',
  docs: 'https://www.worksnaps.com/api',
  rules: [
    {
      id: 'worksnaps-api-token',
      description: 'Worksnaps API token',
      near: ['worksnaps', 'work_snaps', 'work-snaps', 'work snaps'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
