import type { Vendor } from '../../rule.ts';

/** https://support.payhere.lk/ */
export const payhere: Vendor = {
  id: 'payhere',
  name: 'PayHere',
  docs: 'https://support.payhere.lk/',
  rules: [
    {
      id: 'payhere-merchant-secret',
      description: 'PayHere merchant secret',
      near: ['payhere'],
      token: '[A-Za-z0-9+/]{48,60}[=]{0,2}',
    },
  ],
};
