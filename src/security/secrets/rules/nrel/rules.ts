import type { Vendor } from '../../rule.ts';

/** https://developer.nrel.gov/docs/api-key/ */
export const nrel: Vendor = {
  id: 'nrel',
  name: 'NREL',
  docs: 'https://developer.nrel.gov/docs/api-key/',
  rules: [
    {
      id: 'nrel-api-key',
      description: 'NREL API key',
      severity: 'low',
      near: ['nrel'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
