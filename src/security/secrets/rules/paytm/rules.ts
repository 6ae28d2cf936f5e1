import type { Vendor } from '../../rule.ts';

/** https://business.paytm.com/docs/ */
export const paytm: Vendor = {
  id: 'paytm',
  name: 'Paytm',
  docs: 'https://business.paytm.com/docs/',
  rules: [
    {
      id: 'paytm-merchant-key',
      description: 'Paytm merchant key',
      severity: 'critical',
      near: ['paytm'],
      token: '[A-Za-z0-9]{16}|[A-Za-z0-9_@#%&!*]{16}',
      entropy: 2,
    },
  ],
};
