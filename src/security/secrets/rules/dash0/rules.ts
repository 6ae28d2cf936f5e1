import type { Vendor } from '../../rule.ts';

/** https://www.dash0.com/documentation */
export const dash0: Vendor = {
  id: 'dash0',
  name: 'Dash0',
  docs: 'https://www.dash0.com/documentation',
  rules: [
    {
      id: 'dash0-auth-token',
      description: 'Dash0 auth token',
      near: ['dash0'],
      token: 'auth_[A-Za-z0-9]{28,40}',
    },
  ],
};
