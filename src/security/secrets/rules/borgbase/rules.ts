import type { Vendor } from '../../rule.ts';

/** https://docs.borgbase.com */
export const borgbase: Vendor = {
  id: 'borgbase',
  name: 'BorgBase',
  docs: 'https://docs.borgbase.com',
  rules: [
    {
      id: 'borgbase-api-key',
      description: 'BorgBase API key',
      near: ['borgbase'],
      token: '[A-Za-z0-9/_-]{148,152}',
    },
  ],
};
