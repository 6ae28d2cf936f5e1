import type { Vendor } from '../../rule.ts';

/** https://docs.firstpromoter.com */
export const firstPromoter: Vendor = {
  id: 'first-promoter',
  name: 'FirstPromoter',
  docs: 'https://docs.firstpromoter.com',
  rules: [
    {
      id: 'first-promoter-api-key',
      description: 'FirstPromoter API key',
      near: ['firstpromoter'],
      token: '[a-z0-9]{32}',
    },
  ],
};
