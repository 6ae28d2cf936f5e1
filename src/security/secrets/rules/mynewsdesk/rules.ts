import type { Vendor } from '../../rule.ts';

/** https://www.mynewsdesk.com/docs/webservice_pressroom */
export const mynewsdesk: Vendor = {
  id: 'mynewsdesk',
  name: 'Mynewsdesk',
  docs: 'https://www.mynewsdesk.com/docs/webservice_pressroom',
  rules: [
    {
      id: 'mynewsdesk-api-key',
      description: 'Mynewsdesk API key',
      severity: 'low',
      near: ['mynewsdesk'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
