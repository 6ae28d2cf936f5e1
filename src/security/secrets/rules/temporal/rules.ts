import type { Vendor } from '../../rule.ts';

/** https://docs.temporal.io/cloud/api-keys */
export const temporal: Vendor = {
  id: 'temporal',
  name: 'Temporal Cloud',
  docs: 'https://docs.temporal.io/cloud/api-keys',
  rules: [
    {
      id: 'temporal-api-key',
      description: 'Temporal Cloud API key',
      severity: 'critical',
      near: ['temporal'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
