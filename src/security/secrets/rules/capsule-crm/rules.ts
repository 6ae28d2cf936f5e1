import type { Vendor } from '../../rule.ts';

/** https://developer.capsulecrm.com */
export const capsuleCrm: Vendor = {
  id: 'capsule-crm',
  name: 'Capsule CRM',
  docs: 'https://developer.capsulecrm.com',
  rules: [
    {
      id: 'capsule-crm-access-token',
      description: 'Capsule CRM access token',
      near: [
        'capsulecrm',
        'capsule_crm',
        'capsule_api',
        'capsule_token',
        'capsule_access',
        'capsule token',
        'capsule key',
        'capsule api',
      ],
      token: '[A-Za-z0-9._=+/-]{60,68}',
    },
  ],
};
