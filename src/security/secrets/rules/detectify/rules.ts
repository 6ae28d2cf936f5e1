import type { Vendor } from '../../rule.ts';

/** https://developer.detectify.com */
export const detectify: Vendor = {
  id: 'detectify',
  name: 'Detectify',
  docs: 'https://developer.detectify.com',
  rules: [
    {
      id: 'detectify-api-key',
      description: 'Detectify API key',
      near: ['detectify'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'detectify-secret-key',
      description: 'Detectify secret key',
      near: ['detectify'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
