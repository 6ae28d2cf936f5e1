import type { Vendor } from '../../rule.ts';

/** https://docs.multisafepay.com/ */
export const multisafepay: Vendor = {
  id: 'multisafepay',
  name: 'MultiSafepay',
  docs: 'https://docs.multisafepay.com/',
  rules: [
    {
      id: 'multisafepay-api-key',
      description: 'MultiSafepay API key',
      severity: 'critical',
      near: ['multisafepay', 'multi_safepay'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
