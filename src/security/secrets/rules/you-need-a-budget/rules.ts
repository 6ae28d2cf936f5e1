import type { Vendor } from '../../rule.ts';

/** https://api.ynab.com/ */
export const youNeedABudget: Vendor = {
  id: 'you-need-a-budget',
  name: 'YNAB',
  docs: 'https://api.ynab.com/',
  rules: [
    {
      id: 'you-need-a-budget-access-token',
      description: 'YNAB access token',
      near: ['youneedabudget', 'ynab'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'you-need-a-budget-new-token',
      description: 'YNAB access token',
      near: ['youneedabudget', 'ynab'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
