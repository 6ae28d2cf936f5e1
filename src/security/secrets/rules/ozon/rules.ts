import type { Vendor } from '../../rule.ts';

/** https://docs.ozon.ru/api/seller/en/ */
export const ozon: Vendor = {
  id: 'ozon',
  name: 'Ozon',
  docs: 'https://docs.ozon.ru/api/seller/en/',
  rules: [
    {
      id: 'ozon-api-key',
      description: 'Ozon Seller API key',
      near: ['ozon'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
