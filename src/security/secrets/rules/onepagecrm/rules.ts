import type { Vendor } from '../../rule.ts';

/** https://developer.onepagecrm.com/api/ */
export const onepagecrm: Vendor = {
  id: 'onepagecrm',
  name: 'OnePageCRM',
  docs: 'https://developer.onepagecrm.com/api/',
  rules: [
    {
      id: 'onepagecrm-api-key',
      description: 'OnePageCRM API key',
      severity: 'medium',
      near: ['onepagecrm', 'onepage_crm'],
      token: '[A-Za-z0-9+/]{43}=',
    },
    {
      id: 'onepagecrm-user-id',
      description: 'OnePageCRM user ID',
      severity: 'low',
      near: ['onepagecrm', 'onepage_crm'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
