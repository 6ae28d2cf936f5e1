import type { Vendor } from '../../rule.ts';

/** https://docs.deribit.com */
export const deribit: Vendor = {
  id: 'deribit',
  name: 'Deribit',
  docs: 'https://docs.deribit.com',
  rules: [
    {
      id: 'deribit-client-secret',
      description: 'Deribit client secret',
      severity: 'critical',
      near: ['deribit'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
