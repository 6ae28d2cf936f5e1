import type { Vendor } from '../../rule.ts';

/** https://github.com/simple-login/app/blob/master/docs/api.md */
export const simpleLogin: Vendor = {
  id: 'simple-login',
  name: 'SimpleLogin',
  docs: 'https://github.com/simple-login/app/blob/master/docs/api.md',
  rules: [
    {
      id: 'simple-login-api-key',
      description: 'SimpleLogin API key',
      near: ['simplelogin', 'simple_login', 'simple-login', 'simple login'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
