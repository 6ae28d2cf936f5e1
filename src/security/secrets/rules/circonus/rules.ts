import type { Vendor } from '../../rule.ts';

/** https://docs.circonus.com */
export const circonus: Vendor = {
  id: 'circonus',
  name: 'Circonus',
  docs: 'https://docs.circonus.com',
  rules: [
    {
      id: 'circonus-api-token',
      description: 'Circonus API token',
      near: ['circonus'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
