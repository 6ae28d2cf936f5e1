import type { Vendor } from '../../rule.ts';

/** https://docs.knapsackpro.com/ */
export const knapsackPro: Vendor = {
  id: 'knapsack-pro',
  name: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com/',
  rules: [
    {
      id: 'knapsack-pro-api-token',
      description: 'Knapsack Pro API token',
      severity: 'medium',
      near: ['knapsack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
