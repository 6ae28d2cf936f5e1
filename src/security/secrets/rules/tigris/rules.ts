import type { Vendor } from '../../rule.ts';

/** https://www.tigrisdata.com/docs/iam/manage-access-key/ */
export const tigris: Vendor = {
  id: 'tigris',
  name: 'Tigris',
  docs: 'https://www.tigrisdata.com/docs/iam/manage-access-key/',
  rules: [
    {
      id: 'tigris-access-key',
      description: 'Tigris access key',
      severity: 'medium',
      token: 'tid_[A-Za-z0-9_]{24,80}',
    },
    {
      id: 'tigris-secret-key',
      description: 'Tigris secret key',
      severity: 'critical',
      token: 'tsec_[A-Za-z0-9_+/-]{40,100}',
    },
  ],
};
