import type { Vendor } from '../../rule.ts';

/** https://www.deviantart.com/developers/ */
export const deviantart: Vendor = {
  id: 'deviantart',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/',
  rules: [
    {
      id: 'deviantart-client-secret',
      description: 'DeviantArt client secret',
      near: ['deviantart'],
      token: '[a-z0-9]{32}',
    },
  ],
};
