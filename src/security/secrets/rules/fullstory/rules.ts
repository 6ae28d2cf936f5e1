import type { Vendor } from '../../rule.ts';

/** https://developer.fullstory.com/server/authentication/ */
export const fullstory: Vendor = {
  id: 'fullstory',
  name: 'Fullstory',
  docs: 'https://developer.fullstory.com/server/authentication/',
  rules: [
    {
      id: 'fullstory-api-key',
      description: 'Fullstory API key',
      token: String.raw`(?:na1|eu1)\.[A-Za-z0-9+/]{32,100}={0,2}`,
    },
    {
      id: 'fullstory-legacy-api-key',
      description: 'Fullstory API key',
      near: ['fullstory'],
      token: '[A-Za-z0-9+/]{88,100}={0,2}',
    },
  ],
};
