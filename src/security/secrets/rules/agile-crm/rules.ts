import type { Vendor } from '../../rule.ts';

/** https://github.com/agilecrm/rest-api */
export const agileCrm: Vendor = {
  id: 'agile-crm',
  name: 'Agile CRM',
  docs: 'https://github.com/agilecrm/rest-api',
  rules: [
    {
      id: 'agile-crm-api-key',
      description: 'Agile CRM REST API key',
      near: ['agilecrm', 'agile_crm'],
      token: '[A-Za-z0-9]{26}',
    },
  ],
};
