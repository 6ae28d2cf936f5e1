import type { Vendor } from '../../rule.ts';

/** https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/ */
export const loginradius: Vendor = {
  id: 'loginradius',
  name: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
  rules: [
    {
      id: 'loginradius-api-secret',
      description: 'LoginRadius API key or secret',
      near: ['loginradius', 'login_radius'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
