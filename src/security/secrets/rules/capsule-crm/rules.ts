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
      near: ['capsulecrm', 'capsule_crm', 'capsule'],
      token: '[A-Za-z0-9_=+/-]{60,68}',
    },
  ],
};
