import type { Vendor } from '../../rule.ts';

/** https://lunchmoney.dev/ */
export const lunchmoney: Vendor = {
  id: 'lunchmoney',
  name: 'Lunch Money',
  docs: 'https://lunchmoney.dev/',
  rules: [
    {
      id: 'lunchmoney-access-token',
      description: 'Lunch Money access token',
      severity: 'medium',
      near: ['lunchmoney', 'lunch_money', 'lunch-money', 'lunch money'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
