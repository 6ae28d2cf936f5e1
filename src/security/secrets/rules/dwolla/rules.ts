import type { Vendor } from '../../rule.ts';

/** https://developers.dwolla.com */
export const dwolla: Vendor = {
  id: 'dwolla',
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com',
  rules: [
    {
      id: 'dwolla-api-key',
      description: 'Dwolla key or secret',
      severity: 'critical',
      near: ['dwolla'],
      token: '[A-Za-z0-9-]{50}',
    },
  ],
};
