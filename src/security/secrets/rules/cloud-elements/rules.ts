import type { Vendor } from '../../rule.ts';

/** https://developers.cloud-elements.com */
export const cloudElements: Vendor = {
  id: 'cloud-elements',
  name: 'Cloud Elements',
  docs: 'https://developers.cloud-elements.com',
  rules: [
    {
      id: 'cloud-elements-secret',
      description: 'Cloud Elements organisation or user secret',
      near: ['cloudelements', 'cloud_elements', 'cloud-elements'],
      token: '[A-Za-z0-9/+]{43,44}=?',
    },
    {
      id: 'cloud-elements-organisation-id',
      description: 'Cloud Elements organisation id',
      severity: 'medium',
      near: ['cloudelements', 'cloud_elements'],
      token: '[a-z0-9]{32}',
    },
  ],
};
