import type { Vendor } from '../../rule.ts';

/** https://support.sugarcrm.com/documentation/ */
export const sugarCrm: Vendor = {
  id: 'sugar-crm',
  name: 'SugarCRM',
  docs: 'https://support.sugarcrm.com/documentation/',
  rules: [
    {
      id: 'sugar-crm-client-secret',
      description: 'SugarCRM client secret',
      near: ['sugarcrm', 'sugar_client_secret'],
      token: '[A-Za-z0-9]{20,64}',
    },
  ],
};
