import type { Vendor } from '../../rule.ts';

/** https://twenty.com/developers */
export const twenty: Vendor = {
  id: 'twenty',
  name: 'Twenty',
  docs: 'https://twenty.com/developers',
  rules: [
    {
      id: 'twenty-api-key',
      description: 'Twenty API key',
      near: ['twenty_api', 'twenty-api', 'twenty_token', 'twentycrm', 'twenty_crm'],
      token: 'eyJ[A-Za-z0-9_-]{10,400}\\.eyJ[A-Za-z0-9_-]{10,2000}\\.[A-Za-z0-9_-]{20,1000}',
      validator: 'jwt',
    },
  ],
};
