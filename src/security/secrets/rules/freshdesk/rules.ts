import type { Vendor } from '../../rule.ts';

/** https://developers.freshdesk.com/api/ */
export const freshdesk: Vendor = {
  id: 'freshdesk',
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/',
  rules: [
    {
      id: 'freshdesk-api-key',
      description: 'Freshdesk API key',
      near: ['freshdesk', 'freshservice', 'freshworks', 'freshsales'],
      token: '[A-Za-z0-9]{18,20}',
    },
  ],
};
