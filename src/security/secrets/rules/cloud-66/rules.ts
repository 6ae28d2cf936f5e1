import type { Vendor } from '../../rule.ts';

/** https://developers.cloud66.com */
export const cloud66: Vendor = {
  id: 'cloud-66',
  name: 'Cloud 66',
  docs: 'https://developers.cloud66.com',
  rules: [
    {
      id: 'cloud-66-token',
      description: 'Cloud 66 API token',
      near: ['cloud66', 'cloud_66'],
      token: '[a-z0-9]{64}',
    },
  ],
};
