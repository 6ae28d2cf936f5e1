import type { Vendor } from '../../rule.ts';

/** https://docs.lithic.com/docs/api-keys */
export const lithic: Vendor = {
  id: 'lithic',
  name: 'Lithic',
  docs: 'https://docs.lithic.com/docs/api-keys',
  rules: [
    {
      id: 'lithic-api-key',
      description: 'Lithic API key',
      severity: 'critical',
      near: ['lithic'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
