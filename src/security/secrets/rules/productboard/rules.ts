import type { Vendor } from '../../rule.ts';

/** https://developer.productboard.com/ */
export const productboard: Vendor = {
  id: 'productboard',
  name: 'Productboard',
  docs: 'https://developer.productboard.com/',
  rules: [
    {
      id: 'productboard-api-token',
      description: 'Productboard API token',
      near: ['productboard'],
      token: 'eyJ[A-Za-z0-9_-]{15,80}\\.eyJ[A-Za-z0-9_-]{60,500}\\.[A-Za-z0-9_-]{40,720}',
    },
  ],
};
