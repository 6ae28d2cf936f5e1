import type { Vendor } from '../../rule.ts';

/** https://www.lessannoyingcrm.com/help/topic/API */
export const lessAnnoyingCrm: Vendor = {
  id: 'less-annoying-crm',
  name: 'Less Annoying CRM',
  docs: 'https://www.lessannoyingcrm.com/help/topic/API',
  rules: [
    {
      id: 'less-annoying-crm-api-token',
      description: 'Less Annoying CRM API token',
      severity: 'medium',
      near: ['lessannoying', 'less_annoying', 'less-annoying', 'less annoying'],
      token: '[A-Za-z0-9-]{57}',
    },
  ],
};
