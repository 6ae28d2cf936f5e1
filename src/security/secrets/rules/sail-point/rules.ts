import type { Vendor } from '../../rule.ts';

/** https://developer.sailpoint.com/docs/api/authentication */
export const sailPoint: Vendor = {
  id: 'sail-point',
  name: 'SailPoint',
  docs: 'https://developer.sailpoint.com/docs/api/authentication',
  rules: [
    {
      id: 'sail-point-client-secret',
      description: 'SailPoint client secret',
      severity: 'critical',
      near: ['sailpoint', 'sail_client', 'sail_secret'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
