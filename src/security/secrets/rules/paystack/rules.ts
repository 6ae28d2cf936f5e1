import type { Vendor } from '../../rule.ts';

/** https://paystack.com/docs/api/authentication/ */
export const paystack: Vendor = {
  id: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  rules: [
    {
      id: 'paystack-secret-key',
      description: 'Paystack secret key',
      severity: 'critical',
      near: ['paystack'],
      token: 'sk_(?:live|test)_[A-Za-z0-9]{40}',
    },
  ],
};
