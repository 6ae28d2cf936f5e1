import type { Vendor } from '../../rule.ts';

/** https://docs.creem.io */
export const creem: Vendor = {
  id: 'creem',
  name: 'Creem',
  docs: 'https://docs.creem.io',
  rules: [
    {
      id: 'creem-api-key',
      description: 'Creem API key',
      token: 'creem_(?:test_)?[A-Za-z0-9]{20,40}',
    },
  ],
};
