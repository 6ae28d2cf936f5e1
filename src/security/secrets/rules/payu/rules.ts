import type { Vendor } from '../../rule.ts';

/** https://developers.payu.com/ */
export const payu: Vendor = {
  id: 'payu',
  name: 'PayU',
  docs: 'https://developers.payu.com/',
  rules: [
    {
      id: 'payu-client-secret',
      description: 'PayU client secret or key',
      severity: 'critical',
      near: ['payu_', 'payu-', 'payuclient', 'payu.com', 'payukey', 'payusecret'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
