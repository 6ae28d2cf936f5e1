import type { Vendor } from '../../rule.ts';

/** https://www.apollographql.com/docs/graphos/platform/access-management/api-keys */
export const apolloGraphql: Vendor = {
  id: 'apollo-graphql',
  name: 'Apollo GraphOS',
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  rules: [
    {
      id: 'apollo-graphql-key',
      description: 'Apollo GraphOS graph or subgraph key',
      token: '(?:service:)[A-Za-z0-9_-]{2,60}:[A-Za-z0-9_-]{22}',
    },
    {
      id: 'apollo-graphql-user-key',
      description: 'Apollo GraphOS personal key',
      near: ['apollo', 'graphql', 'rover'],
      token: String.raw`user:[A-Za-z0-9_-]{2,60}(?:\.[A-Za-z0-9_-]{2,20})?:[A-Za-z0-9_-]{22}`,
    },
  ],
};
