import type { Vendor } from '../../rule.ts';

/** https://docs.budibase.com/docs/public-api */
export const budibase: Vendor = {
  id: 'budibase',
  name: 'Budibase',
  docs: 'https://docs.budibase.com/docs/public-api',
  rules: [
    {
      id: 'budibase-api-key',
      description: 'Budibase API key',
      near: ['budibase'],
      token: '[a-z0-9]{32}-[A-Za-z0-9]{78,80}',
    },
  ],
};
