import type { Vendor } from '../../rule.ts';

/** https://community.exoscale.com/documentation/iam/ */
export const exoscale: Vendor = {
  id: 'exoscale',
  name: 'Exoscale',
  docs: 'https://community.exoscale.com/documentation/iam/',
  rules: [
    {
      id: 'exoscale-api-key',
      description: 'Exoscale API key',
      token: 'EXO[a-f0-9]{24}',
    },
    {
      id: 'exoscale-api-secret',
      description: 'Exoscale API secret',
      severity: 'critical',
      near: ['exoscale'],
      token: '[A-Za-z0-9_-]{40,43}',
    },
  ],
};
