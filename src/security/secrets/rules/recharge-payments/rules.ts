import type { Vendor } from '../../rule.ts';

/** https://docs.getrecharge.com/docs/api-keys */
export const rechargePayments: Vendor = {
  id: 'recharge-payments',
  name: 'Recharge',
  docs: 'https://docs.getrecharge.com/docs/api-keys',
  rules: [
    {
      id: 'recharge-payments-api-token',
      description: 'Recharge API token',
      severity: 'critical',
      token: 'sk(?:_test)?_(?:10|1|2|3|5)x[123]_[A-Fa-f0-9]{64}',
    },
    {
      id: 'recharge-payments-legacy-token',
      description: 'Recharge API token (legacy)',
      severity: 'critical',
      near: ['rechargepayments', 'recharge_api', 'rechargeapps', 'x-recharge-access-token'],
      token: '[A-Za-z0-9]{56,64}',
    },
  ],
};
