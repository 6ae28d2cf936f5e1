import type { Vendor } from '../../rule.ts';

/** https://docs.linkup.so/ */
export const linkup: Vendor = {
  id: 'linkup',
  name: 'Linkup',
  docs: 'https://docs.linkup.so/',
  rules: [
    {
      id: 'linkup-api-key',
      description: 'Linkup API key',
      severity: 'medium',
      near: ['linkup'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
