import type { Vendor } from '../../rule.ts';

/** https://developers.bitpanda.com */
export const bitpanda: Vendor = {
  id: 'bitpanda',
  name: 'Bitpanda',
  docs: 'https://developers.bitpanda.com',
  rules: [
    {
      id: 'bitpanda-api-key',
      description: 'Bitpanda API key',
      near: ['bitpanda'],
      token: '[a-z0-9]{128}',
    },
  ],
};
