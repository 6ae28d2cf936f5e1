import type { Vendor } from '../../rule.ts';

/** https://help.prospect365.com/ */
export const prospectCrm: Vendor = {
  id: 'prospect-crm',
  name: 'ProspectCRM',
  docs: 'https://help.prospect365.com/',
  rules: [
    {
      id: 'prospect-crm-api-key',
      description: 'ProspectCRM API token',
      severity: 'medium',
      near: ['prospect'],
      token: '[A-Za-z0-9-]{32}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
