import type { Vendor } from '../../rule.ts';

/** https://docs.msg91.com/ */
export const msg91: Vendor = {
  id: 'msg91',
  name: 'MSG91',
  docs: 'https://docs.msg91.com/',
  rules: [
    {
      id: 'msg91-auth-key',
      description: 'MSG91 authentication key',
      near: ['msg91'],
      token: '[0-9]{5,7}A[A-Za-z0-9]{10,30}P1',
    },
  ],
};
