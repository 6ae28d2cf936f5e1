import type { Vendor } from '../../rule.ts';

/** https://www.fastly.com/documentation/reference/api/auth-tokens/ */
export const fastly: Vendor = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  rules: [
    {
      id: 'fastly-api-token',
      description: 'Fastly API token',
      severity: 'critical',
      near: ['fastly'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
