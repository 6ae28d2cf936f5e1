import type { Vendor } from '../../rule.ts';

/** https://www.karmacrm.com/ */
export const karmaCrm: Vendor = {
  id: 'karma-crm',
  name: 'karmaCRM',
  docs: 'https://www.karmacrm.com/',
  rules: [
    {
      id: 'karma-crm-api-key',
      description: 'karmaCRM API key',
      severity: 'medium',
      near: ['karma'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
