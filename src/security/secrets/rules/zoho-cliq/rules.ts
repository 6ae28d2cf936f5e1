import type { Vendor } from '../../rule.ts';

/** https://www.zoho.com/cliq/help/restapi/v2/ */
export const zohoCliq: Vendor = {
  id: 'zoho-cliq',
  name: 'Zoho Cliq',
  docs: 'https://www.zoho.com/cliq/help/restapi/v2/',
  rules: [
    {
      id: 'zoho-cliq-webhook-token',
      description: 'Zoho Cliq webhook token',
      token: 'zapikey=(1001\\.[a-f0-9]{32}\\.[a-f0-9]{32})',
    },
    {
      id: 'zoho-cliq-plain-token',
      description: 'Zoho webhook token',
      token: '1001\\.[a-f0-9]{32}\\.[a-f0-9]{32}',
    },
  ],
};
