import type { Vendor } from '../../rule.ts';

/** https://developer.copper.com/ */
export const prosperworks: Vendor = {
  id: 'prosperworks',
  name: 'Copper (ProsperWorks)',
  docs: 'https://developer.copper.com/',
  rules: [
    {
      id: 'prosperworks-access-token',
      description: 'ProsperWorks access token',
      near: ['prosperworks', 'x-pw-accesstoken'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
