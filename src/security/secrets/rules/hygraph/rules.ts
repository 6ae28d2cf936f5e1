import type { Vendor } from '../../rule.ts';

/** https://hygraph.com/docs/api-reference/basics/authorization */
export const hygraph: Vendor = {
  id: 'hygraph',
  name: 'Hygraph',
  docs: 'https://hygraph.com/docs/api-reference/basics/authorization',
  rules: [
    {
      id: 'hygraph-management-token',
      description: 'Hygraph or GraphCMS permanent access token',
      near: ['hygraph', 'graphcms'],
      token: 'eyJ[A-Za-z0-9_-]{30,300}\\.eyJ[A-Za-z0-9_-]{100,2000}\\.[A-Za-z0-9_-]{80,700}',
    },
  ],
};
