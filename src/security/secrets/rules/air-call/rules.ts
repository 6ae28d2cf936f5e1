import type { Vendor } from '../../rule.ts';

/** https://developer.aircall.io */
export const airCall: Vendor = {
  id: 'air-call',
  name: 'Aircall',
  docs: 'https://developer.aircall.io',
  rules: [
    {
      id: 'air-call-api-token',
      description: 'Aircall API token',
      near: ['aircall'],
      token: '[a-z0-9]{32,40}',
    },
  ],
};
