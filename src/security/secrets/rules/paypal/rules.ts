import type { Vendor } from '../../rule.ts';

/** https://developer.paypal.com/api/rest/authentication/ */
export const paypal: Vendor = {
  id: 'paypal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  rules: [
    {
      id: 'paypal-client-secret',
      description: 'PayPal client secret',
      severity: 'critical',
      near: ['paypal'],
      token: 'E[A-Za-z0-9_-]{63}|E[A-Za-z0-9_-]{79}',
    },
    {
      id: 'paypal-client-id',
      description: 'PayPal client ID',
      severity: 'low',
      near: ['paypal'],
      token: 'A[A-Za-z0-9_-]{59}|A[A-Za-z0-9_-]{79}',
    },
    {
      id: 'paypal-access-token',
      description: 'PayPal access token',
      token: 'A21AA[A-Za-z0-9_-]{80,120}',
    },
  ],
};
