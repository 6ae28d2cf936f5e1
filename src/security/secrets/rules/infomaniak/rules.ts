import type { Vendor } from '../../rule.ts';

/** https://developer.infomaniak.com/getting-started */
export const infomaniak: Vendor = {
  id: 'infomaniak',
  name: 'Infomaniak',
  docs: 'https://developer.infomaniak.com/getting-started',
  rules: [
    {
      id: 'infomaniak-api-token',
      description: 'Infomaniak API token',
      near: ['infomaniak'],
      token: '[A-Za-z0-9_-]{72}|[A-Za-z0-9_-]{86,88}',
    },
  ],
};
