import type { Vendor } from '../../rule.ts';

/** https://developers.bigcartel.com */
export const bigCartel: Vendor = {
  id: 'big-cartel',
  name: 'Big Cartel',
  docs: 'https://developers.bigcartel.com',
  rules: [
    {
      id: 'big-cartel-client-secret',
      description: 'Big Cartel client secret',
      severity: 'medium',
      near: ['bigcartel', 'big_cartel'],
      token: '[a-z0-9]{64}',
    },
  ],
};
