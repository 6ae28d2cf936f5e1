import type { Vendor } from '../../rule.ts';

/** https://developer.deel.com */
export const deel: Vendor = {
  id: 'deel',
  name: 'Deel',
  docs: 'https://developer.deel.com',
  rules: [
    {
      id: 'deel-api-token',
      description: 'Deel API token',
      near: ['deel_', 'deel.com'],
      token: '[A-Za-z0-9_-]{40,86}',
    },
  ],
};
