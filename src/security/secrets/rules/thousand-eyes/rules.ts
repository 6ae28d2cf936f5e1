import type { Vendor } from '../../rule.ts';

/** https://docs.thousandeyes.com/product-documentation/api */
export const thousandEyes: Vendor = {
  id: 'thousand-eyes',
  name: 'ThousandEyes',
  docs: 'https://docs.thousandeyes.com/product-documentation/api',
  rules: [
    {
      id: 'thousand-eyes-oauth-token',
      description: 'ThousandEyes OAuth bearer token',
      near: ['thousandeyes', 'thousand_eyes', 'thousand-eyes', 'thousand eyes'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'thousand-eyes-api-token',
      description: 'ThousandEyes API token',
      near: ['thousandeyes', 'thousand_eyes', 'thousand-eyes', 'thousand eyes'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
