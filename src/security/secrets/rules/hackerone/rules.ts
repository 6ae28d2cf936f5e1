import type { Vendor } from '../../rule.ts';

/** https://api.hackerone.com/getting-started/ */
export const hackerone: Vendor = {
  id: 'hackerone',
  name: 'HackerOne',
  docs: 'https://api.hackerone.com/getting-started/',
  rules: [
    {
      id: 'hackerone-api-token',
      description: 'HackerOne API token',
      near: ['hackerone', 'hacker_one'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
