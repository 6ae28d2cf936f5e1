import type { Vendor } from '../../rule.ts';

/** https://gotify.net/docs/ */
export const gotify: Vendor = {
  id: 'gotify',
  name: 'Gotify',
  docs: 'https://gotify.net/docs/',
  rules: [
    {
      id: 'gotify-token',
      description: 'Gotify app or client token',
      severity: 'medium',
      near: ['gotify'],
      token: '[AC][A-Za-z0-9._-]{14}',
    },
  ],
};
