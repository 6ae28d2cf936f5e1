import type { Vendor } from '../../rule.ts';

/** https://docs.directus.io */
export const directus: Vendor = {
  id: 'directus',
  name: 'Directus',
  docs: 'https://docs.directus.io',
  rules: [
    {
      id: 'directus-static-token',
      description: 'Directus static token',
      near: ['directus'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
