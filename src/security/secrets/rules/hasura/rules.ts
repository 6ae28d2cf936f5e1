import type { Vendor } from '../../rule.ts';

/** https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/ */
export const hasura: Vendor = {
  id: 'hasura',
  name: 'Hasura',
  docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  rules: [
    {
      id: 'hasura-admin-secret',
      description: 'Hasura admin secret or access token',
      severity: 'critical',
      near: ['hasura'],
      token: '[A-Za-z0-9]{64}|[A-Za-z0-9]{32}',
    },
  ],
};
