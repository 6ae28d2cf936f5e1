import type { Vendor } from '../../rule.ts';

/** https://developers.payfast.co.za/docs */
export const payfast: Vendor = {
  id: 'payfast',
  name: 'PayFast',
  docs: 'https://developers.payfast.co.za/docs',
  rules: [
    {
      id: 'payfast-merchant-key',
      description: 'PayFast merchant key',
      near: ['payfast'],
      token: '[a-z0-9]{13}',
      entropy: 2,
    },
  ],
};
