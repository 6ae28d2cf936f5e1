import type { Vendor } from '../../rule.ts';

/** https://buffer.com/developers/api */
export const buffer: Vendor = {
  id: 'buffer',
  name: 'Buffer',
  docs: 'https://buffer.com/developers/api',
  rules: [
    {
      id: 'buffer-access-token',
      description: 'Buffer access token',
      near: ['buffer'],
      token: '[12]/[a-z0-9]{32}',
    },
  ],
};
