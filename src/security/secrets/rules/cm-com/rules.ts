import type { Vendor } from '../../rule.ts';

/** https://developers.cm.com */
export const cmCom: Vendor = {
  id: 'cm-com',
  name: 'CM.com',
  docs: 'https://developers.cm.com',
  rules: [
    {
      id: 'cm-com-product-token',
      description: 'CM.com product token',
      near: ['x-cm-producttoken', 'cm_product_token', 'producttoken'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
