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
      // Keys of WorkOS look the same, but for the base64 of `key_`.
      token: 'sk_(?:live|test|prod)_[A-Za-z0-9]{10,247}',
      except: ['a2v5xz'],
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
      token: 'whsec_[A-Za-z0-9+/]{24,64}={0,2}',
    },
    {
      id: 'stripe-organization-key',
      description: 'Stripe organisation key',
      severity: 'critical',
      token: 'sk_org_(?:live_|test_)?[A-Za-z0-9]{20,250}',
    },
    {
      id: 'stripe-ephemeral-key',
      description: 'Stripe ephemeral key of a customer',
      severity: 'medium',
      token: 'ek_(?:live|test)_[A-Za-z0-9]{20,250}',
    },
    {
      id: 'stripe-connect-account-token',
      description: 'Stripe OAuth or account session secret',
      severity: 'medium',
      token: '(?:accs_secret__|acct_sess_secret_|cuss_secret_)[A-Za-z0-9_]{20,250}',
    },
    {
      id: 'stripe-payment-intent-secret',
      description: 'Stripe client secret of a payment',
      severity: 'medium',
      token: '(?:pi|seti)_[A-Za-z0-9]{14,30}_secret_[A-Za-z0-9]{20,32}',
    },
    {
      id: 'stripe-checkout-secret',
      description: 'Stripe client secret of a checkout session',
      severity: 'low',
      token: 'cs_(?:live|test)_[A-Za-z0-9]{40,80}_secret_[A-Za-z0-9%]{20,250}',
    },
  ],
};
