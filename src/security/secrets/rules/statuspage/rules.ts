import type { Vendor } from '../../rule.ts';

/** https://developer.statuspage.io/#section/Authentication */
export const statuspage: Vendor = {
  id: 'statuspage',
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  rules: [
    {
      id: 'statuspage-api-key',
      description: 'Statuspage API key',
      near: ['statuspage', 'status_page', 'status-page', 'status page'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'statuspage-legacy-key',
      description: 'Statuspage API key (long)',
      near: ['statuspage', 'status_page', 'status-page', 'status page'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
