import type { Vendor } from '../../rule.ts';

/** https://rebrickable.com/api/ */
export const rebrickable: Vendor = {
  id: 'rebrickable',
  name: 'Rebrickable',
  docs: 'https://rebrickable.com/api/',
  rules: [
    {
      id: 'rebrickable-api-key',
      description: 'Rebrickable API key',
      severity: 'medium',
      near: ['rebrickable'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
