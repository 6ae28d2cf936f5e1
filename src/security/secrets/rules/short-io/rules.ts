import type { Vendor } from '../../rule.ts';

/** https://developers.short.io/ */
export const shortIo: Vendor = {
  id: 'short-io',
  name: 'Short.io',
  docs: 'https://developers.short.io/',
  rules: [
    {
      id: 'short-io-api-key',
      description: 'Short.io API key',
      near: ['short.io', 'short_io', 'shortio', 'short-io', 'short.cm'],
      reach: 40,
      token: 'sk_[A-Za-z0-9]{14,20}',
    },
  ],
};
