import type { Vendor } from '../../rule.ts';

/** https://api-docs.igdb.com/ */
export const igdb: Vendor = {
  id: 'igdb',
  name: 'IGDB',
  docs: 'https://api-docs.igdb.com/',
  rules: [
    {
      id: 'igdb-client-secret',
      description: 'IGDB client secret',
      severity: 'medium',
      near: ['igdb'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
