import type { Vendor } from '../../rule.ts';

/** https://developers.maxio.com */
export const chargify: Vendor = {
  id: 'chargify',
  name: 'Maxio (Chargify)',
  docs: 'https://developers.maxio.com',
  rules: [
    {
      id: 'chargify-api-key',
      description: 'Maxio (Chargify) API key',
      near: ['chargify', 'maxio'],
      token: '[A-Za-z0-9]{22,44}',
    },
  ],
};
