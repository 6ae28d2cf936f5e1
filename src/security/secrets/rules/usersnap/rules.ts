import type { Vendor } from '../../rule.ts';

/** https://help.usersnap.com/ */
export const usersnap: Vendor = {
  id: 'usersnap',
  name: 'Usersnap',
  docs: 'https://help.usersnap.com/',
  rules: [
    {
      id: 'usersnap-api-key',
      description: 'Usersnap key',
      severity: 'low',
      near: ['usersnap'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
