import type { Vendor } from '../../rule.ts';

/** https://developer.deputy.com */
export const deputy: Vendor = {
  id: 'deputy',
  name: 'Deputy',
  docs: 'https://developer.deputy.com',
  rules: [
    {
      id: 'deputy-access-token',
      description: 'Deputy access token',
      severity: 'medium',
      near: ['deputy'],
      token: '[a-z0-9]{32}',
    },
  ],
};
