import type { Vendor } from '../../rule.ts';

/** https://developer.getjobber.com/docs/ */
export const jobber: Vendor = {
  id: 'jobber',
  name: 'Jobber',
  docs: 'https://developer.getjobber.com/docs/',
  rules: [
    {
      id: 'jobber-client-secret',
      description: 'Jobber client secret',
      severity: 'medium',
      near: ['jobber'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
