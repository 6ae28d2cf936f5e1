import type { Vendor } from '../../rule.ts';

/** https://dev.bitly.com/docs/getting-started/authentication/ */
export const bitly: Vendor = {
  id: 'bitly',
  name: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  rules: [
    {
      id: 'bitly-access-token',
      description: 'Bitly access token',
      near: ['bitly'],
      token: '[A-Za-z0-9-]{40}',
    },
    {
      id: 'bitly-legacy-api-key',
      description: 'Bitly API key of the older form',
      near: ['bitly'],
      token: 'R_[a-z0-9]{32}',
    },
  ],
};
