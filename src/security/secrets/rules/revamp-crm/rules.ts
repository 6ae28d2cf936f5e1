import type { Vendor } from '../../rule.ts';

/** https://www.revampcrm.com/api/ */
export const revampCrm: Vendor = {
  id: 'revamp-crm',
  name: 'Revamp CRM',
  docs: 'https://www.revampcrm.com/api/',
  rules: [
    {
      id: 'revamp-crm-api-key',
      description: 'Revamp CRM API key',
      near: ['revampcrm', 'revamp_crm', 'revamp-crm', 'revamp crm'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
