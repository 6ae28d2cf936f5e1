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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
