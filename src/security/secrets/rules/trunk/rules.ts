import type { Vendor } from '../../rule.ts';

/** https://docs.trunk.io/ */
export const trunk: Vendor = {
  id: 'trunk',
  name: 'Trunk',
  docs: 'https://docs.trunk.io/',
  rules: [
    {
      id: 'trunk-api-token',
      description: 'Trunk API token',
      near: ['trunk_api', 'trunk_token', 'trunk-token', 'trunk-api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
