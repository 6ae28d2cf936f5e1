import type { Vendor } from '../../rule.ts';

/** https://docs.logz.io/docs/user-guide/admin/authentication-tokens/ */
export const logzIo: Vendor = {
  id: 'logz-io',
  name: 'Logz.io',
  docs: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  rules: [
    {
      id: 'logz-io-api-token',
      description: 'Logz.io API token',
      near: ['logz'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'logz-io-shipping-token',
      description: 'Logz.io shipping token',
      severity: 'medium',
      near: ['logz'],
      token: '[A-Za-z]{32}|[A-Za-z0-9]{32}',
    },
  ],
};
