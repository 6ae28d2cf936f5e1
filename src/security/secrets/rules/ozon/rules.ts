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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
