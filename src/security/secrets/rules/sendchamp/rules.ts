import type { Vendor } from '../../rule.ts';

/** https://sendchamp.readme.io/ */
export const sendchamp: Vendor = {
  id: 'sendchamp',
  name: 'Sendchamp',
  docs: 'https://sendchamp.readme.io/',
  rules: [
    {
      id: 'sendchamp-api-key',
      description: 'Sendchamp API key',
      token: 'sendchamp_(?:live|test)_\\$2[aby]\\$10\\$[A-Za-z0-9./]{50,60}',
    },
  ],
};
