import type { Vendor } from '../../rule.ts';

/** https://docs.genius.com */
export const genius: Vendor = {
  id: 'genius',
  name: 'Genius',
  docs: 'https://docs.genius.com',
  rules: [
    {
      id: 'genius-access-token',
      description: 'Genius client access token',
      near: ['genius'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
