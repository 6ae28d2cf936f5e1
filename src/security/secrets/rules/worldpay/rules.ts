import type { Vendor } from '../../rule.ts';

/** https://developer.worldpay.com/ */
export const worldpay: Vendor = {
  id: 'worldpay',
  name: 'Worldpay',
  docs: 'https://developer.worldpay.com/',
  rules: [
    {
      id: 'worldpay-service-key',
      description: 'Worldpay service key',
      severity: 'critical',
      caseless: true,
      token: '[TL]_S_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
