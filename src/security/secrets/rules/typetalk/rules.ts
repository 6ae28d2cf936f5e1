import type { Vendor } from '../../rule.ts';

/** https://developer.nulab.com/docs/typetalk/ */
export const typetalk: Vendor = {
  id: 'typetalk',
  name: 'Typetalk',
  docs: 'https://developer.nulab.com/docs/typetalk/',
  rules: [
    {
      id: 'typetalk-api-token',
      description: 'Typetalk client secret or token',
      near: ['typetalk', 'type_talk', 'type-talk', 'type talk'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
