import type { Vendor } from '../../rule.ts';

/** https://tyk.io/docs/ */
export const tyk: Vendor = {
  id: 'tyk',
  name: 'Tyk',
  docs: 'https://tyk.io/docs/',
  rules: [
    {
      id: 'tyk-api-secret',
      description: 'Tyk gateway secret',
      near: ['tyk_', 'tyk-', 'x-tyk-authorization', 'tyk.'],
      token: '[A-Za-z0-9]{32,56}',
    },
  ],
};
