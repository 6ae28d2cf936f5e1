import type { Vendor } from '../../rule.ts';

/** https://help.zonkafeedback.com/ */
export const zonkaFeedback: Vendor = {
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  docs: 'https://help.zonkafeedback.com/',
  rules: [
    {
      id: 'zonka-feedback-auth-token',
      description: 'Zonka Feedback auth token',
      near: ['zonka'],
      token: '[A-Za-z0-9]{36}',
    },
  ],
};
