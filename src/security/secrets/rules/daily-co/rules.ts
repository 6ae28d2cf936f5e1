import type { Vendor } from '../../rule.ts';

/** https://docs.daily.co */
export const dailyCo: Vendor = {
  id: 'daily-co',
  name: 'Daily',
  docs: 'https://docs.daily.co',
  rules: [
    {
      id: 'daily-co-api-key',
      description: 'Daily API key',
      near: ['daily_', 'daily.co', 'dailyco', 'daily-', 'daily '],
      token: '[a-z0-9]{64}',
    },
  ],
};
