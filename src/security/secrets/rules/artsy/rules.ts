import type { Vendor } from '../../rule.ts';

/** https://developers.artsy.net */
export const artsy: Vendor = {
  id: 'artsy',
  name: 'Artsy',
  docs: 'https://developers.artsy.net',
  rules: [
    {
      id: 'artsy-client-secret',
      description: 'Artsy client secret',
      severity: 'medium',
      near: ['artsy'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'artsy-client-id',
      description: 'Artsy client id',
      severity: 'low',
      near: ['artsy'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
