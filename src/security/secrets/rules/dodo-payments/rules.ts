import type { Vendor } from '../../rule.ts';

/** https://docs.dodopayments.com */
export const dodoPayments: Vendor = {
  id: 'dodo-payments',
  name: 'Dodo Payments',
  docs: 'https://docs.dodopayments.com',
  rules: [
    {
      id: 'dodo-payments-api-key',
      description: 'Dodo Payments API key',
      severity: 'critical',
      near: ['dodo_payments', 'dodopayments'],
      token: String.raw`[A-Za-z0-9]{16}\.[A-Za-z0-9_-]{40,60}`,
    },
  ],
};
