import type { Vendor } from '../../rule.ts';

/** https://developer.hubstaff.com/ */
export const hubstaff: Vendor = {
  id: 'hubstaff',
  name: 'Hubstaff',
  docs: 'https://developer.hubstaff.com/',
  rules: [
    {
      id: 'hubstaff-access-token',
      description: 'Hubstaff access token',
      severity: 'medium',
      near: ['hubstaff'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
