import type { Vendor } from '../../rule.ts';

/** https://youcanpay.com/docs */
export const youcan: Vendor = {
  id: 'youcan',
  name: 'Youcan Pay',
  docs: 'https://youcanpay.com/docs',
  rules: [
    {
      id: 'youcan-private-key',
      description: 'YouCan Pay private key',
      severity: 'critical',
      caseless: true,
      token: 'pri_(?:sandbox_)?[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
