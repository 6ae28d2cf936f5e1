import type { Vendor } from '../../rule.ts';

/** https://www.checkout.com/docs/developer-resources/api/manage-your-api-keys */
export const checkout: Vendor = {
  id: 'checkout',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/manage-your-api-keys',
  rules: [
    {
      id: 'checkout-secret-key',
      description: 'Checkout.com secret key',
      severity: 'critical',
      token: 'sk_(?:test_|sbox_)?[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'checkout-abc-secret-key',
      description: 'Checkout.com secret key of the current form',
      severity: 'critical',
      token: 'sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=]',
      entropy: 3,
    },
  ],
};
