import type { Vendor } from '../../rule.ts';

/** https://api.sevdesk.de/ */
export const sevdesk: Vendor = {
  id: 'sevdesk',
  name: 'sevDesk',
  docs: 'https://api.sevdesk.de/',
  rules: [
    {
      id: 'sevdesk-api-token',
      description: 'sevDesk API token',
      near: ['sevdesk'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
