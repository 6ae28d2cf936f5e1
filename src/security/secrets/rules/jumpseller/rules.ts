import type { Vendor } from '../../rule.ts';

/** https://jumpseller.com/support/api/ */
export const jumpseller: Vendor = {
  id: 'jumpseller',
  name: 'Jumpseller',
  docs: 'https://jumpseller.com/support/api/',
  rules: [
    {
      id: 'jumpseller-auth-token',
      description: 'Jumpseller authentication token',
      severity: 'medium',
      near: ['jumpseller'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
