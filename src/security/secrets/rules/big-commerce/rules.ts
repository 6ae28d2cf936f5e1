import type { Vendor } from '../../rule.ts';

/** https://developer.bigcommerce.com/docs/start/authentication */
export const bigCommerce: Vendor = {
  id: 'big-commerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication',
  rules: [
    {
      id: 'big-commerce-access-token',
      description: 'BigCommerce API token',
      near: ['bigcommerce', 'big_commerce', 'x-auth-token'],
      token: '[a-z0-9]{31,32}',
    },
  ],
};
