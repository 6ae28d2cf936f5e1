import type { Vendor } from '../../rule.ts';

/** https://docs.mollie.com/reference/authentication */
export const mollie: Vendor = {
  id: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  rules: [
    {
      id: 'mollie-api-key',
      description: 'Mollie API key',
      severity: 'critical',
      near: ['mollie'],
      token: '(?:live|test)_[A-Za-z0-9]{30,40}',
    },
    {
      id: 'mollie-access-token',
      description: 'Mollie organization access token',
      severity: 'critical',
      near: ['mollie'],
      token: 'access_[A-Za-z0-9]{40}',
    },
  ],
};
