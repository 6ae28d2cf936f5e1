import type { Vendor } from '../../rule.ts';

/** https://www.cosmicjs.com/docs */
export const cosmic: Vendor = {
  id: 'cosmic',
  name: 'Cosmic',
  docs: 'https://www.cosmicjs.com/docs',
  rules: [
    {
      id: 'cosmic-key',
      description: 'Cosmic read or write key',
      near: ['cosmic'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
