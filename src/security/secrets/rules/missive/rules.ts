import type { Vendor } from '../../rule.ts';

/** https://missiveapp.com/help/api-documentation/getting-started */
export const missive: Vendor = {
  id: 'missive',
  name: 'Missive',
  docs: 'https://missiveapp.com/help/api-documentation/getting-started',
  rules: [
    {
      id: 'missive-api-token',
      description: 'Missive API token',
      token: 'missive_pat-[A-Za-z0-9_-]{40,90}',
    },
  ],
};
