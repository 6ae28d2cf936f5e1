import type { Vendor } from '../../rule.ts';

/** https://documenter.getpostman.com/view/7907941/2s93JusNJt */
export const nowpayments: Vendor = {
  id: 'nowpayments',
  name: 'NOWPayments',
  docs: 'https://documenter.getpostman.com/view/7907941/2s93JusNJt',
  rules: [
    {
      id: 'nowpayments-api-key',
      description: 'NOWPayments API key',
      severity: 'critical',
      near: ['nowpayments', 'now_payments'],
      token: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    },
    {
      id: 'nowpayments-ipn-secret',
      description: 'NOWPayments secret of callbacks',
      near: ['nowpayments', 'now_payments'],
      token: '[A-Za-z0-9+/]{32}',
    },
  ],
};
