import type { Vendor } from '../../rule.ts';

/** https://developer.roaring.io/ */
export const roaring: Vendor = {
  id: 'roaring',
  name: 'Roaring',
  docs: 'https://developer.roaring.io/',
  rules: [
    {
      id: 'roaring-api-token',
      description: 'Roaring client id or secret',
      near: ['roaring_', 'roaring.io', 'roaring-', 'roaring token', 'roaring secret', 'roaringapi', 'roaringtoken'],
      token: '[A-Za-z0-9_-]{28}',
    },
  ],
};
