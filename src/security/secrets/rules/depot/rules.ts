import type { Vendor } from '../../rule.ts';

/** https://depot.dev/docs */
export const depot: Vendor = {
  id: 'depot',
  name: 'Depot',
  docs: 'https://depot.dev/docs',
  rules: [
    {
      id: 'depot-token',
      description: 'Depot project, organisation or user token',
      token: 'depot_(?:project|org|user)_[A-Za-z0-9]{40,80}',
    },
  ],
};
