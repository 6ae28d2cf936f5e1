import type { Vendor } from '../../rule.ts';

/** https://questdb.io/docs/reference/api/ilp/authenticate/ */
export const questdb: Vendor = {
  id: 'questdb',
  name: 'QuestDB',
  docs: 'https://questdb.io/docs/reference/api/ilp/authenticate/',
  rules: [
    {
      id: 'questdb-token',
      description: 'QuestDB REST token',
      token: 'qt1[A-Za-z0-9_-]{40,60}',
    },
  ],
};
