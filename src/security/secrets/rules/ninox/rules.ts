import type { Vendor } from '../../rule.ts';

/** https://docs.ninox.com/en/api */
export const ninox: Vendor = {
  id: 'ninox',
  name: 'Ninox',
  docs: 'https://docs.ninox.com/en/api',
  rules: [
    {
      id: 'ninox-api-key',
      description: 'Ninox API key',
      severity: 'medium',
      near: ['ninox'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
