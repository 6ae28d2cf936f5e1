import type { Vendor } from '../../rule.ts';

/** https://dev.appsflyer.com */
export const appsflyer: Vendor = {
  id: 'appsflyer',
  name: 'AppsFlyer',
  docs: 'https://dev.appsflyer.com',
  rules: [
    {
      id: 'appsflyer-dev-key',
      description: 'AppsFlyer dev key',
      severity: 'medium',
      near: ['appsflyer'],
      token: '[A-Za-z0-9]{22}',
    },
    {
      id: 'appsflyer-api-token',
      description: 'AppsFlyer API token',
      severity: 'medium',
      near: ['appsflyer'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
