import type { Vendor } from '../../rule.ts';

/** https://www.liqpay.ua/en/doc */
export const liqpay: Vendor = {
  id: 'liqpay',
  name: 'LiqPay',
  docs: 'https://www.liqpay.ua/en/doc',
  rules: [
    {
      id: 'liqpay-private-key',
      description: 'LiqPay private key',
      severity: 'critical',
      near: ['liqpay'],
      token: '(?:sandbox_)?[A-Za-z0-9]{40}',
    },
  ],
};
