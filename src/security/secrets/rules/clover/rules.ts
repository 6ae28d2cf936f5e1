import type { Vendor } from '../../rule.ts';

/** https://docs.clover.com */
export const clover: Vendor = {
  id: 'clover',
  name: 'Clover',
  docs: 'https://docs.clover.com',
  rules: [
    {
      id: 'clover-api-token',
      description: 'Clover API token',
      near: ['clover_'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
