import type { Vendor } from '../../rule.ts';

/** https://docs.bitquery.io */
export const bitQuery: Vendor = {
  id: 'bit-query',
  name: 'Bitquery',
  docs: 'https://docs.bitquery.io',
  rules: [
    {
      id: 'bit-query-api-key',
      description: 'Bitquery API key',
      token: 'BQY[A-Za-z0-9]{29}',
    },
  ],
};
