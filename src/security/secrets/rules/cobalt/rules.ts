import type { Vendor } from '../../rule.ts';

/** https://docs.cobalt.io */
export const cobalt: Vendor = {
  id: 'cobalt',
  name: 'Cobalt',
  docs: 'https://docs.cobalt.io',
  rules: [
    {
      id: 'cobalt-api-token',
      description: 'Cobalt API token',
      severity: 'medium',
      near: ['cobalt_api', 'cobalt_token', 'cobalt.io'],
      token: '[A-Za-z0-9]{40,64}',
    },
  ],
};
