import type { Vendor } from '../../rule.ts';

/** https://docs.api2cart.com */
export const api2cart: Vendor = {
  id: 'api2cart',
  name: 'API2Cart',
  docs: 'https://docs.api2cart.com',
  rules: [
    {
      id: 'api2cart-api-key',
      description: 'API2Cart API key',
      near: ['api2cart'],
      token: '[a-z0-9]{32}',
    },
  ],
};
