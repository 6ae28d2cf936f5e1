import type { Vendor } from '../../rule.ts';

/** https://developer.babelforce.com */
export const babelforce: Vendor = {
  id: 'babelforce',
  name: 'babelforce',
  docs: 'https://developer.babelforce.com',
  rules: [
    {
      id: 'babelforce-access-token',
      description: 'babelforce access token',
      severity: 'medium',
      near: ['babelforce'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
