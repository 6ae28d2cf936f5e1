import type { Vendor } from '../../rule.ts';

/** https://data.crunchbase.com/docs */
export const crunchbase: Vendor = {
  id: 'crunchbase',
  name: 'Crunchbase',
  docs: 'https://data.crunchbase.com/docs',
  rules: [
    {
      id: 'crunchbase-user-key',
      description: 'Crunchbase user key',
      severity: 'medium',
      near: ['crunchbase'],
      token: '[a-z0-9]{32}',
    },
  ],
};
