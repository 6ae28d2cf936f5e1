import type { Vendor } from '../../rule.ts';

/** https://docs.scalr.io/docs/api-tokens */
export const scalr: Vendor = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/docs/api-tokens',
  rules: [
    {
      id: 'scalr-api-token',
      description: 'Scalr API token',
      severity: 'critical',
      near: ['scalr'],
      token: '[A-Za-z0-9]{136}',
    },
  ],
};
