import type { Vendor } from '../../rule.ts';

/** https://developer.bitpay.com */
export const bitpay: Vendor = {
  id: 'bitpay',
  name: 'BitPay',
  docs: 'https://developer.bitpay.com',
  rules: [
    {
      id: 'bitpay-api-token',
      description: 'BitPay API token',
      near: ['bitpay'],
      token: '[A-Za-z0-9]{43,44}',
    },
  ],
};
