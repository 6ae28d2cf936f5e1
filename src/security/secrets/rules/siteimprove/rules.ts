import type { Vendor } from '../../rule.ts';

/** https://help.siteimprove.com/support/solutions/articles/80000448553 */
export const siteimprove: Vendor = {
  id: 'siteimprove',
  name: 'Siteimprove',
  docs: 'https://help.siteimprove.com/support/solutions/articles/80000448553',
  rules: [
    {
      id: 'siteimprove-api-key',
      description: 'Siteimprove API key',
      near: ['siteimprove'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
