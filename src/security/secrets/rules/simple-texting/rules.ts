import type { Vendor } from '../../rule.ts';

/** https://simpletexting.com/api/docs/ */
export const simpleTexting: Vendor = {
  id: 'simple-texting',
  name: 'SimpleTexting',
  docs: 'https://simpletexting.com/api/docs/',
  rules: [
    {
      id: 'simple-texting-api-token',
      description: 'SimpleTexting API token',
      near: ['simpletexting', 'simple_texting', 'simple-texting', 'simple texting'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
