import type { Vendor } from '../../rule.ts';

/** https://developer.khoros.com/ */
export const khoros: Vendor = {
  id: 'khoros',
  name: 'Khoros',
  docs: 'https://developer.khoros.com/',
  rules: [
    {
      id: 'khoros-client-secret',
      description: 'Khoros client secret',
      severity: 'medium',
      near: ['khoros'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
