import type { Vendor } from '../../rule.ts';

/** https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api */
export const ovh: Vendor = {
  id: 'ovh',
  name: 'OVHcloud',
  docs: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  rules: [
    {
      id: 'ovh-application-secret',
      description: 'OVHcloud application secret or consumer key',
      severity: 'critical',
      near: ['ovh'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'ovh-application-key',
      description: 'OVHcloud application key',
      severity: 'medium',
      near: ['ovh'],
      token: '[A-Za-z0-9]{16}',
      entropy: 2,
    },
  ],
};
