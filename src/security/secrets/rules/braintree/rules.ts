import type { Vendor } from '../../rule.ts';

/** https://developer.paypal.com/braintree/docs/ */
export const braintree: Vendor = {
  id: 'braintree',
  name: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/docs/',
  rules: [
    {
      id: 'braintree-access-token',
      description: 'Braintree access token',
      severity: 'critical',
      token: String.raw`access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-z0-9]{32}`,
    },
    {
      id: 'braintree-private-key',
      description: 'Braintree private key',
      severity: 'critical',
      near: ['braintree', 'bt_private'],
      token: '[a-z0-9]{32}',
    },
  ],
};
