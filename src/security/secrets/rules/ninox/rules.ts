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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
