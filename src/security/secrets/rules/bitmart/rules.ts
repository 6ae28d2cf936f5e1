import type { Vendor } from '../../rule.ts';

/** https://developer-pro.bitmart.com */
export const bitmart: Vendor = {
  id: 'bitmart',
  name: 'BitMart',
  docs: 'https://developer-pro.bitmart.com',
  rules: [
    {
      id: 'bitmart-api-secret',
      description: 'BitMart API key or secret',
      severity: 'critical',
      near: ['bitmart'],
      token: '[a-z0-9]{40,64}',
    },
  ],
};
