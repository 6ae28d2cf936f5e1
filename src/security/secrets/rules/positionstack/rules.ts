import type { Vendor } from '../../rule.ts';

/** https://positionstack.com/documentation */
export const positionstack: Vendor = {
  id: 'positionstack',
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  rules: [
    {
      id: 'positionstack-access-key',
      description: 'positionstack access key',
      severity: 'low',
      near: ['positionstack', 'position_stack'],
      token: '[A-Za-z0-9_]{32}',
    },
  ],
};
