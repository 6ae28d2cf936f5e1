import type { Vendor } from '../../rule.ts';

/** https://developers.ashbyhq.com */
export const ashby: Vendor = {
  id: 'ashby',
  name: 'Ashby',
  docs: 'https://developers.ashbyhq.com',
  rules: [
    {
      id: 'ashby-api-key',
      description: 'Ashby API key',
      near: ['ashby'],
      token: '[a-z0-9]{64}',
    },
  ],
};
