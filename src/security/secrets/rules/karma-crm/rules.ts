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
      near: [
        'karmacrm',
        'karma_crm',
        'karma-crm',
        'karma_api',
        'karma_token',
        'karma_key',
        'karmatoken',
        'karmakey',
        'karma token',
        'karma key',
        'karma api',
      ],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
