import type { Vendor } from '../../rule.ts';

/** https://developer.gocardless.com/bank-account-data/overview */
export const nordigen: Vendor = {
  id: 'nordigen',
  name: 'GoCardless Bank Account Data (Nordigen)',
  docs: 'https://developer.gocardless.com/bank-account-data/overview',
  rules: [
    {
      id: 'nordigen-secret-key',
      description: 'Nordigen secret key',
      near: ['nordigen'],
      token: '[A-Za-z0-9]{128}',
    },
    {
      id: 'nordigen-secret-id',
      description: 'Nordigen secret ID',
      severity: 'low',
      near: ['nordigen'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
