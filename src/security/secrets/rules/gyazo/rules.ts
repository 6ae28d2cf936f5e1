import type { Vendor } from '../../rule.ts';

/** https://gyazo.com/api/docs */
export const gyazo: Vendor = {
  id: 'gyazo',
  name: 'Gyazo',
  docs: 'https://gyazo.com/api/docs',
  rules: [
    {
      id: 'gyazo-access-token',
      description: 'Gyazo access token',
      near: ['gyazo'],
      token: '[A-Za-z0-9_-]{43,56}',
    },
  ],
};
