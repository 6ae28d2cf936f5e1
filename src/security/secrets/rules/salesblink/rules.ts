import type { Vendor } from '../../rule.ts';

/** https://developers.salesblink.io/ */
export const salesblink: Vendor = {
  id: 'salesblink',
  name: 'SalesBlink',
  docs: 'https://developers.salesblink.io/',
  rules: [
    {
      id: 'salesblink-api-key',
      description: 'SalesBlink API key',
      near: ['salesblink'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'salesblink-key-token',
      description: 'SalesBlink API key (new)',
      near: ['salesblink'],
      token: 'key-[A-Za-z0-9]{24,48}',
    },
  ],
};
