import type { Vendor } from '../../rule.ts';

/** https://docs.fauna.com */
export const fauna: Vendor = {
  id: 'fauna',
  name: 'FaunaDB',
  docs: 'https://docs.fauna.com',
  rules: [
    {
      id: 'fauna-secret',
      description: 'FaunaDB secret key',
      near: ['fauna'],
      token: 'fn[A-Za-z0-9_-]{38,55}',
    },
  ],
};
