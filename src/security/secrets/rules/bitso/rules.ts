import type { Vendor } from '../../rule.ts';

/** https://docs.bitso.com */
export const bitso: Vendor = {
  id: 'bitso',
  name: 'Bitso',
  docs: 'https://docs.bitso.com',
  rules: [
    {
      id: 'bitso-api-secret',
      description: 'Bitso API secret',
      severity: 'critical',
      near: ['bitso'],
      token: '[a-z0-9]{32}',
    },
  ],
};
