import type { Vendor } from '../../rule.ts';

/** https://developer.up.com.au/ */
export const up: Vendor = {
  id: 'up',
  name: 'Up Bank',
  docs: 'https://developer.up.com.au/',
  rules: [
    {
      id: 'up-access-token',
      description: 'Up personal access token',
      severity: 'critical',
      token: 'up:yeah:[A-Za-z0-9]{20,140}',
    },
  ],
};
