import type { Vendor } from '../../rule.ts';

/** https://botpress.com/docs/ */
export const botpress: Vendor = {
  id: 'botpress',
  name: 'Botpress',
  docs: 'https://botpress.com/docs/',
  rules: [
    {
      id: 'botpress-access-token',
      description: 'Botpress access token',
      token: 'bp_(?:pat|bak)_[A-Za-z0-9]{30,40}',
    },
  ],
};
