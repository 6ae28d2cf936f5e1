import type { Vendor } from '../../rule.ts';

/** https://developer.jamf.com/ */
export const jamf: Vendor = {
  id: 'jamf',
  name: 'Jamf',
  docs: 'https://developer.jamf.com/',
  rules: [
    {
      id: 'jamf-client-secret',
      description: 'Jamf Pro client secret',
      severity: 'critical',
      near: ['jamf'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
