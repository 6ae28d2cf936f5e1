import type { Vendor } from '../../rule.ts';

/** https://learn.quickpay.net/tech-talk/api/ */
export const quickpay: Vendor = {
  id: 'quickpay',
  name: 'Quickpay',
  docs: 'https://learn.quickpay.net/tech-talk/api/',
  rules: [
    {
      id: 'quickpay-api-key',
      description: 'Quickpay API key',
      near: ['quickpay'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
