import type { Vendor } from '../../rule.ts';

/** https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials */
export const onelogin: Vendor = {
  id: 'onelogin',
  name: 'OneLogin',
  docs: 'https://developers.onelogin.com/api-docs/2/getting-started/working-with-api-credentials',
  rules: [
    {
      id: 'onelogin-client-secret',
      description: 'OneLogin API client ID or secret',
      severity: 'critical',
      near: ['onelogin', 'one_login'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
