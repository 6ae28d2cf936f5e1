import type { Vendor } from '../../rule.ts';

/** https://docs.appetize.io */
export const appetize: Vendor = {
  id: 'appetize',
  name: 'Appetize',
  docs: 'https://docs.appetize.io',
  rules: [
    {
      id: 'appetize-api-token',
      description: 'Appetize API token',
      near: ['appetize'],
      token: 'tok_[a-z0-9]{26}',
    },
  ],
};
