import type { Vendor } from '../../rule.ts';

/** https://developer.signupgenius.com/ */
export const signupgenius: Vendor = {
  id: 'signupgenius',
  name: 'SignUpGenius',
  docs: 'https://developer.signupgenius.com/',
  rules: [
    {
      id: 'signupgenius-api-key',
      description: 'SignUpGenius API key',
      near: ['signupgenius'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
