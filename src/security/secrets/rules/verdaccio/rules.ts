import type { Vendor } from '../../rule.ts';

/** https://verdaccio.org/docs/ */
export const verdaccio: Vendor = {
  id: 'verdaccio',
  name: 'Verdaccio',
  docs: 'https://verdaccio.org/docs/',
  rules: [
    {
      id: 'verdaccio-secret',
      description: 'Verdaccio secret of the server',
      near: ['verdaccio'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
