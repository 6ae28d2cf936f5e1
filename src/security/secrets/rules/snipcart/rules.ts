import type { Vendor } from '../../rule.ts';

/** https://docs.snipcart.com/v3/api-reference/authentication */
export const snipcart: Vendor = {
  id: 'snipcart',
  name: 'Snipcart',
  docs: 'https://docs.snipcart.com/v3/api-reference/authentication',
  rules: [
    {
      id: 'snipcart-secret-key',
      description: 'Snipcart API key',
      near: ['snipcart'],
      token: '[A-Za-z0-9_]{75}',
    },
    {
      id: 'snipcart-long-key',
      description: 'Snipcart API key (base64)',
      near: ['snipcart'],
      token: '[A-Za-z0-9+/]{64,90}',
    },
  ],
};
