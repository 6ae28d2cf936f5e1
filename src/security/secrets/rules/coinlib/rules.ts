import type { Vendor } from '../../rule.ts';

/** https://coinlib.io/apidocs */
export const coinlib: Vendor = {
  id: 'coinlib',
  name: 'Coinlib',
  docs: 'https://coinlib.io/apidocs',
  rules: [
    {
      id: 'coinlib-api-key',
      description: 'Coinlib API key',
      severity: 'medium',
      near: ['coinlib'],
      token: '[a-z0-9]{16}',
    },
  ],
};
