import type { Vendor } from '../../rule.ts';

/** https://api-docs.repairshopr.com/ */
export const repairshopr: Vendor = {
  id: 'repairshopr',
  name: 'RepairShopr',
  docs: 'https://api-docs.repairshopr.com/',
  rules: [
    {
      id: 'repairshopr-api-key',
      description: 'RepairShopr API key',
      near: ['repairshopr', 'repair_shopr', 'repair-shopr', 'repair shopr'],
      token: '[A-Za-z0-9-]{51}',
    },
    {
      id: 'repairshopr-legacy-key',
      description: 'RepairShopr API key',
      near: ['repairshopr', 'repair_shopr', 'repair-shopr', 'repair shopr'],
      token: 'T[a-f0-9]{16,20}-[a-f0-9]{32}',
    },
  ],
};
