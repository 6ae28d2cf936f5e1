import type { Vendor } from '../../rule.ts';

/** https://wiki.wayforpay.com/ */
export const wayForPay: Vendor = {
  id: 'way-for-pay',
  name: 'WayForPay',
  docs: 'https://wiki.wayforpay.com/',
  rules: [
    {
      id: 'way-for-pay-secret-key',
      description: 'WayForPay merchant secret key',
      severity: 'critical',
      near: ['wayforpay', 'way_for_pay'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
