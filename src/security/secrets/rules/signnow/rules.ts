import type { Vendor } from '../../rule.ts';

/** https://docs.signnow.com/docs/signnow/authentication */
export const signnow: Vendor = {
  id: 'signnow',
  name: 'SignNow',
  docs: 'https://docs.signnow.com/docs/signnow/authentication',
  rules: [
    {
      id: 'signnow-access-token',
      description: 'SignNow access or basic token',
      near: ['signnow', 'sign_now', 'sign-now', 'sign now'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
