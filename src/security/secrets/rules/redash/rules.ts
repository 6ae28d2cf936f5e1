import type { Vendor } from '../../rule.ts';

/** https://redash.io/help/user-guide/integrations-and-api/api */
export const redash: Vendor = {
  id: 'redash',
  name: 'Redash',
  docs: 'https://redash.io/help/user-guide/integrations-and-api/api',
  rules: [
    {
      id: 'redash-api-key',
      description: 'Redash user or query API key',
      near: ['redash'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
