import type { Vendor } from '../../rule.ts';

/** https://fivetran.com/docs/rest-api */
export const fivetran: Vendor = {
  id: 'fivetran',
  name: 'Fivetran',
  docs: 'https://fivetran.com/docs/rest-api',
  rules: [
    {
      id: 'fivetran-api-secret',
      description: 'Fivetran API secret',
      near: ['fivetran'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'fivetran-api-key',
      description: 'Fivetran API key',
      near: ['fivetran'],
      token: '[A-Za-z0-9]{16}',
    },
  ],
};
