import type { Vendor } from '../../rule.ts';

/** https://whapi.readme.io/ */
export const whapi: Vendor = {
  id: 'whapi',
  name: 'Whapi',
  docs: 'https://whapi.readme.io/',
  rules: [
    {
      id: 'whapi-token',
      description: 'Whapi token',
      near: ['whapi'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
