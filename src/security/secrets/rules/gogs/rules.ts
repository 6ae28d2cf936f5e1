import type { Vendor } from '../../rule.ts';

/** https://github.com/gogs/docs-api */
export const gogs: Vendor = {
  id: 'gogs',
  name: 'Gogs',
  docs: 'https://github.com/gogs/docs-api',
  rules: [
    {
      id: 'gogs-access-token',
      description: 'Gogs access token',
      near: ['gogs_', 'gogs-', 'gogs.', 'gogstoken'],
      token: '[a-z0-9]{40}',
    },
  ],
};
