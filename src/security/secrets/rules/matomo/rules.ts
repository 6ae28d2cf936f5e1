import type { Vendor } from '../../rule.ts';

/** https://developer.matomo.org/api-reference/reporting-api */
export const matomo: Vendor = {
  id: 'matomo',
  name: 'Matomo',
  docs: 'https://developer.matomo.org/api-reference/reporting-api',
  rules: [
    {
      id: 'matomo-token',
      description: 'Matomo authentication token',
      near: ['matomo', 'piwik', 'token_auth'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
