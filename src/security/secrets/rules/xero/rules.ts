import type { Vendor } from '../../rule.ts';

/** https://developer.xero.com/documentation/guides/oauth2/auth-flow/ */
export const xero: Vendor = {
  id: 'xero',
  name: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/auth-flow/',
  rules: [
    {
      id: 'xero-client-secret',
      description: 'Xero client secret',
      near: ['xero'],
      token: '[A-Za-z0-9_-]{48}',
    },
    {
      id: 'xero-client-id',
      description: 'Xero client id',
      severity: 'low',
      near: ['xero'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
