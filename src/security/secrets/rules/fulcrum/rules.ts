import type { Vendor } from '../../rule.ts';

/** https://docs.fulcrumapp.com */
export const fulcrum: Vendor = {
  id: 'fulcrum',
  name: 'Fulcrum',
  docs: 'https://docs.fulcrumapp.com',
  rules: [
    {
      id: 'fulcrum-api-token',
      description: 'Fulcrum API token',
      near: ['fulcrum'],
      token: '[a-z0-9]{80}',
    },
  ],
};
