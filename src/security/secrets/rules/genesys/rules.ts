import type { Vendor } from '../../rule.ts';

/** https://developer.genesys.cloud */
export const genesys: Vendor = {
  id: 'genesys',
  name: 'Genesys Cloud',
  docs: 'https://developer.genesys.cloud',
  rules: [
    {
      id: 'genesys-client-secret',
      description: 'Genesys Cloud client secret',
      near: ['genesys', 'purecloud'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
