import type { Vendor } from '../../rule.ts';

/** https://www.keycloak.org/docs/latest/server_admin/ */
export const keycloak: Vendor = {
  id: 'keycloak',
  name: 'Keycloak',
  docs: 'https://www.keycloak.org/docs/latest/server_admin/',
  rules: [
    {
      id: 'keycloak-client-secret',
      description: 'Keycloak client secret',
      near: ['keycloak'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9]{32}',
    },
  ],
};
