import type { Vendor } from '../../rule.ts';

/** https://tefter.io/ */
export const tefter: Vendor = {
  id: 'tefter',
  name: 'Tefter',
  docs: 'https://tefter.io/',
  rules: [
    {
      id: 'tefter-api-token',
      description: 'Tefter API token',
      near: ['tefter'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
