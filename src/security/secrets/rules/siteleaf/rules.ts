import type { Vendor } from '../../rule.ts';

/** https://learn.siteleaf.com/api/ */
export const siteleaf: Vendor = {
  id: 'siteleaf',
  name: 'Siteleaf',
  docs: 'https://learn.siteleaf.com/api/',
  rules: [
    {
      id: 'siteleaf-api-key',
      description: 'Siteleaf API key or secret',
      near: ['siteleaf', 'site_leaf', 'site-leaf', 'site leaf'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
