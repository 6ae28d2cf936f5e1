import type { Vendor } from '../../rule.ts';

/** https://hygraph.com/docs */
export const graphCms: Vendor = {
  id: 'graph-cms',
  name: 'Hygraph (GraphCMS)',
  docs: 'https://hygraph.com/docs',
  rules: [
    {
      id: 'graph-cms-long-token',
      description: 'Hygraph (GraphCMS) token of 32 characters',
      near: ['graphcms', 'hygraph'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
