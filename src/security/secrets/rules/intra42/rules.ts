import type { Vendor } from '../../rule.ts';

/** https://api.intra.42.fr/apidoc */
export const intra42: Vendor = {
  id: 'intra42',
  name: '42 intra',
  docs: 'https://api.intra.42.fr/apidoc',
  rules: [
    {
      id: 'intra42-client-secret',
      description: '42 client secret',
      token: 's-s4t2(?:ud|af)-[a-f0-9]{64}',
    },
    {
      id: 'intra42-client-id',
      description: '42 client ID',
      severity: 'low',
      token: 'u-s4t2(?:ud|af)-[a-f0-9]{64}',
    },
    {
      id: 'intra42-access-token',
      description: '42 access token',
      severity: 'medium',
      near: ['intra42', 'intra_42', '42.fr', '42_api'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
