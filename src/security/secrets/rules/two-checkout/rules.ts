import type { Vendor } from '../../rule.ts';

/** https://verifone.cloud/docs/2checkout */
export const twoCheckout: Vendor = {
  id: 'two-checkout',
  name: '2Checkout (Verifone)',
  docs: 'https://verifone.cloud/docs/2checkout',
  rules: [
    {
      id: 'two-checkout-secret-key',
      description: '2Checkout (Verifone) secret key',
      near: ['2checkout', 'twocheckout', '2co_secret'],
      token: '[A-Za-z0-9*&!@#$%^?~-]{20}',
    },
  ],
};
