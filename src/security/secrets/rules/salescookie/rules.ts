import type { Vendor } from '../../rule.ts';

/** https://help.salescookie.com/ */
export const salescookie: Vendor = {
  id: 'salescookie',
  name: 'SalesCookie',
  docs: 'https://help.salescookie.com/',
  rules: [
    {
      id: 'salescookie-api-key',
      description: 'SalesCookie API key',
      near: ['salescookie', 'sales_cookie', 'sales-cookie', 'sales cookie'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
