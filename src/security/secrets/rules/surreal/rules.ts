import type { Vendor } from '../../rule.ts';

/** https://surrealdb.com/docs/cloud */
export const surreal: Vendor = {
  id: 'surreal',
  name: 'SurrealDB',
  docs: 'https://surrealdb.com/docs/cloud',
  rules: [
    {
      id: 'surreal-token',
      description: 'SurrealDB Cloud personal access token',
      token: 'surreal_pat_[A-Za-z0-9_-]{20,100}',
    },
  ],
};
