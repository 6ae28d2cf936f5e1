import type { Vendor } from '../../rule.ts';

/** https://www.rudderstack.com/docs/ */
export const rudderStack: Vendor = {
  id: 'rudder-stack',
  name: 'RudderStack',
  docs: 'https://www.rudderstack.com/docs/',
  rules: [
    {
      id: 'rudder-stack-write-key',
      description: 'RudderStack write key',
      severity: 'medium',
      near: ['rudder'],
      token: '[A-Za-z0-9]{27}',
    },
    {
      id: 'rudder-stack-access-token',
      description: 'RudderStack personal access token',
      token: 'rstk_[A-Za-z0-9]{30,60}',
    },
  ],
};
