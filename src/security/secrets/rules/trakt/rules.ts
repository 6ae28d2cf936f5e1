import type { Vendor } from '../../rule.ts';

/** https://trakt.docs.apiary.io/ */
export const trakt: Vendor = {
  id: 'trakt',
  name: 'Trakt',
  docs: 'https://trakt.docs.apiary.io/',
  rules: [
    {
      id: 'trakt-token',
      description: 'Trakt client id, secret or token',
      near: ['trakt'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
