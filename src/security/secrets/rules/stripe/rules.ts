import type { Vendor } from '../../rule.ts';

/** https://docs.stripe.com/keys */
export const stripe: Vendor = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  rules: [
    {
      id: 'stripe-secret-key',
      description: 'Stripe secret key',
      severity: 'critical',
      token: 'sk_(?:live|test|prod)_[A-Za-z0-9]{10,247}',
    },
    {
      id: 'stripe-restricted-key',
      description: 'Stripe restricted key',
      severity: 'critical',
      token: 'rk_(?:live|test|prod)_[A-Za-z0-9]{10,247}',
    },
    {
      id: 'stripe-webhook-secret',
      description: 'Stripe signing secret of a webhook',
      token: 'whsec_[A-Za-z0-9+/]{32,64}',
    },
  ],
};
