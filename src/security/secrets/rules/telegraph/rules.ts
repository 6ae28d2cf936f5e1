import type { Vendor } from '../../rule.ts';

/** https://telegra.ph/api */
export const telegraph: Vendor = {
  id: 'telegraph',
  name: 'Telegraph',
  docs: 'https://telegra.ph/api',
  rules: [
    {
      id: 'telegraph-access-token',
      description: 'Telegraph access token',
      severity: 'medium',
      near: ['telegraph', 'telegra.ph'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
