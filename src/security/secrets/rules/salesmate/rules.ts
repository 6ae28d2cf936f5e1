import type { Vendor } from '../../rule.ts';

/** https://apidocs.salesmate.io/ */
export const salesmate: Vendor = {
  id: 'salesmate',
  name: 'Salesmate',
  docs: 'https://apidocs.salesmate.io/',
  rules: [
    {
      id: 'salesmate-api-key',
      description: 'Salesmate API key',
      near: ['salesmate', 'sales_mate', 'sales-mate', 'sales mate'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
