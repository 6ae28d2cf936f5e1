import type { Vendor } from '../../rule.ts';

/** https://docs.scalr.io/docs/api-tokens */
export const scalr: Vendor = {
  id: 'scalr',
  name: 'Scalr',
  docs: 'https://docs.scalr.io/docs/api-tokens',
  rules: [
    {
      id: 'scalr-signed-token',
      description: 'Scalr token',
      severity: 'critical',
      near: ['scalr'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
    {
      id: 'scalr-api-token',
      description: 'Scalr API token',
      severity: 'critical',
      near: ['scalr'],
      token: '[A-Za-z0-9]{136}',
    },
  ],
};
