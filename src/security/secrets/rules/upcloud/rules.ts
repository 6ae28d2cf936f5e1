import type { Vendor } from '../../rule.ts';

/** https://developers.upcloud.com/1.3/3-accounts/ */
export const upcloud: Vendor = {
  id: 'upcloud',
  name: 'UpCloud',
  docs: 'https://developers.upcloud.com/1.3/3-accounts/',
  rules: [
    {
      id: 'upcloud-api-token',
      description: 'UpCloud API token',
      severity: 'critical',
      token: 'ucat_[A-Z0-9]{26}',
    },
  ],
};
