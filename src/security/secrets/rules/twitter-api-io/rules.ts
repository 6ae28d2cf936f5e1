import type { Vendor } from '../../rule.ts';

/** https://docs.twitterapi.io/ */
export const twitterApiIo: Vendor = {
  id: 'twitter-api-io',
  name: 'TwitterAPI.io',
  docs: 'https://docs.twitterapi.io/',
  rules: [
    {
      id: 'twitter-api-io-api-key',
      description: 'TwitterAPI.io key',
      severity: 'medium',
      token: 'new1_[a-f0-9]{32}',
    },
    {
      id: 'twitter-api-io-legacy-key',
      description: 'TwitterAPI.io key',
      severity: 'medium',
      near: ['twitterapi.io', 'twitterapi_io', 'twitterapiio'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
