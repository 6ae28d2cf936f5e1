import type { Vendor } from '../../rule.ts';

/** https://docs.nocodb.com/ */
export const nocodb: Vendor = {
  id: 'nocodb',
  name: 'NocoDB',
  docs: 'https://docs.nocodb.com/',
  rules: [
    {
      id: 'nocodb-api-token',
      description: 'NocoDB API token',
      near: ['nocodb', 'xc-token', 'xc_token'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
