import type { Vendor } from '../../rule.ts';

/** https://razorpay.com/docs/api/authentication/ */
export const razorpay: Vendor = {
  id: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/api/authentication/',
  rules: [
    {
      id: 'razorpay-key-id',
      description: 'Razorpay key id',
      severity: 'medium',
      token: 'rzp_(?:live|test)_[A-Za-z0-9]{14}',
    },
    {
      id: 'razorpay-key-secret',
      description: 'Razorpay key secret',
      severity: 'critical',
      near: [
        'razorpay_key_secret',
        'razorpay_secret',
        'razorpaysecret',
        'razorpaykeysecret',
        'razorpay-secret',
        'razorpay-key-secret',
        'razorpay_webhook_secret',
        'rzp_live_',
        'rzp_test_',
        'key_secret',
      ],
      reach: 40,
      token: '[A-Za-z0-9]{20,50}',
    },
  ],
};
