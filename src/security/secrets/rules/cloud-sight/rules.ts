import type { Vendor } from '../../rule.ts';

/** https://cloudsight.docs.apiary.io */
export const cloudSight: Vendor = {
  id: 'cloud-sight',
  name: 'CloudSight',
  docs: 'https://cloudsight.docs.apiary.io',
  rules: [
    {
      id: 'cloud-sight-api-key',
      description: 'CloudSight API key',
      severity: 'medium',
      near: ['cloudsight'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
