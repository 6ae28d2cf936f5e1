import type { Vendor } from '../../rule.ts';

/** https://docs.dlocal.com */
export const dlocal: Vendor = {
  id: 'dlocal',
  name: 'dLocal',
  docs: 'https://docs.dlocal.com',
  rules: [
    {
      id: 'dlocal-secret-key',
      description: 'dLocal secret key',
      severity: 'critical',
      near: ['dlocal_', 'dlocal-', 'dlocal.com', 'dlocalkey', 'dlocalsecret', 'x-trans-key'],
      token: '[A-Za-z0-9]{32,48}',
    },
  ],
};
