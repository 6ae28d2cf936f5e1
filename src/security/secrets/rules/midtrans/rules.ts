import type { Vendor } from '../../rule.ts';

/** https://docs.midtrans.com/docs/api-authorization-headers */
export const midtrans: Vendor = {
  id: 'midtrans',
  name: 'Midtrans',
  docs: 'https://docs.midtrans.com/docs/api-authorization-headers',
  rules: [
    {
      id: 'midtrans-server-key',
      description: 'Midtrans server key',
      severity: 'critical',
      token: 'Mid-server-[A-Za-z0-9_-]{20,40}',
    },
    {
      id: 'midtrans-client-key',
      description: 'Midtrans client key',
      severity: 'low',
      token: 'Mid-client-[A-Za-z0-9_-]{14,40}',
    },
  ],
};
