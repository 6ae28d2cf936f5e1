import type { Vendor } from '../../rule.ts';

/** https://www.goodday.work/developers */
export const goodday: Vendor = {
  id: 'goodday',
  name: 'GoodDay',
  docs: 'https://www.goodday.work/developers',
  rules: [
    {
      id: 'goodday-api-token',
      description: 'GoodDay API token',
      severity: 'medium',
      near: ['goodday'],
      token: '[a-z0-9]{32}',
    },
  ],
};
