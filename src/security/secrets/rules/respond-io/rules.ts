import type { Vendor } from '../../rule.ts';

/** https://developers.respond.io/ */
export const respondIo: Vendor = {
  id: 'respond-io',
  name: 'respond.io',
  docs: 'https://developers.respond.io/',
  rules: [
    {
      id: 'respond-io-access-token',
      description: 'respond.io access token',
      near: ['respond.io', 'respondio', 'respond_io'],
      token: 'eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9\\.[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{43}',
    },
  ],
};
