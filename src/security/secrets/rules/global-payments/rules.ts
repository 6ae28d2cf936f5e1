import type { Vendor } from '../../rule.ts';

/** https://developer.globalpayments.com */
export const globalPayments: Vendor = {
  id: 'global-payments',
  name: 'Global Payments',
  docs: 'https://developer.globalpayments.com',
  rules: [
    {
      id: 'global-payments-app-key',
      description: 'Global Payments app key',
      near: ['globalpayments', 'gpapi', 'global_payments'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'global-payments-secret-api-key',
      description: 'Global Payments secret API key',
      token: 'skapi_(?:cert|prod)_[A-Za-z0-9_-]{30,60}',
    },
  ],
};
