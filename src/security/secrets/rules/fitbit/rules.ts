import type { Vendor } from '../../rule.ts';

/** https://dev.fitbit.com */
export const fitbit: Vendor = {
  id: 'fitbit',
  name: 'Fitbit',
  docs: 'https://dev.fitbit.com',
  rules: [
    {
      id: 'fitbit-client-secret',
      description: 'Fitbit client secret',
      near: ['fitbit'],
      token: '[a-z0-9]{32}',
    },
  ],
};
