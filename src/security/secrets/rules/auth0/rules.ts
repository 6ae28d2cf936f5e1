import type { Vendor } from '../../rule.ts';

/** https://auth0.com/docs/secure/tokens */
export const auth0: Vendor = {
  id: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs/secure/tokens',
  rules: [
    {
      id: 'auth0-client-secret',
      description: 'Auth0 client secret',
      near: ['auth0', 'client_secret', 'clientsecret'],
      token: '[A-Za-z0-9_-]{64,68}',
    },
    {
      id: 'auth0-client-id',
      description: 'Auth0 client id',
      severity: 'low',
      near: ['auth0_client', 'auth0client', 'auth0_id', 'auth0 ', 'auth0_token', 'auth0.'],
      token: '[A-Za-z0-9_-]{32,60}',
    },
  ],
};
