import type { Vendor } from '../../rule.ts';

/** https://dev.adjust.com */
export const adjust: Vendor = {
  id: 'adjust',
  name: 'Adjust',
  docs: 'https://dev.adjust.com',
  rules: [
    {
      id: 'adjust-api-token',
      description: 'Adjust API token',
      near: ['adjust_api', 'adjust_token', 'adjust.com', 'adjust_user'],
      token: '[A-Za-z0-9_-]{20,64}',
    },
  ],
};
