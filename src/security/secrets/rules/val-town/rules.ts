import type { Vendor } from '../../rule.ts';

/** https://docs.val.town/guides/authentication/ */
export const valTown: Vendor = {
  id: 'val-town',
  name: 'Val Town',
  docs: 'https://docs.val.town/guides/authentication/',
  rules: [
    {
      id: 'val-town-api-token',
      description: 'Val Town API token',
      token: 'vtwn_[A-Za-z0-9]{27,33}',
    },
  ],
};
