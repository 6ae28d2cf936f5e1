import type { Vendor } from '../../rule.ts';

/** https://desec.readthedocs.io */
export const desec: Vendor = {
  id: 'desec',
  name: 'deSEC',
  docs: 'https://desec.readthedocs.io',
  rules: [
    {
      id: 'desec-token',
      description: 'deSEC token',
      near: ['desec'],
      token: '[A-Za-z0-9_-]{28}',
    },
  ],
};
