import type { Vendor } from '../../rule.ts';

/** https://docs.developer.yelp.com/docs/fusion-authentication */
export const yelp: Vendor = {
  id: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/fusion-authentication',
  rules: [
    {
      id: 'yelp-api-key',
      description: 'Yelp Fusion API key',
      near: ['yelp'],
      token: '[A-Za-z0-9_=.-]{128}',
    },
    {
      id: 'yelp-client-secret',
      description: 'Yelp client secret (legacy)',
      near: ['yelp'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
