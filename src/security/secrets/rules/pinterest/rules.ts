import type { Vendor } from '../../rule.ts';

/** https://developers.pinterest.com/docs/getting-started/connect-app/ */
export const pinterest: Vendor = {
  id: 'pinterest',
  name: 'Pinterest',
  docs: 'https://developers.pinterest.com/docs/getting-started/connect-app/',
  rules: [
    {
      id: 'pinterest-access-token',
      description: 'Pinterest access token',
      token: '(?:pina|pinr|pinc)_[A-Za-z0-9_-]{32,240}',
    },
    {
      id: 'pinterest-app-secret',
      description: 'Pinterest app secret',
      near: ['pinterest'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
