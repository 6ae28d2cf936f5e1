import type { Vendor } from '../../rule.ts';

/** https://itch.io/docs/api/serverside */
export const itch: Vendor = {
  id: 'itch',
  name: 'itch.io',
  docs: 'https://itch.io/docs/api/serverside',
  rules: [
    {
      id: 'itch-api-key',
      description: 'itch.io API key',
      severity: 'medium',
      near: ['itch.io', 'itchio', 'itch_', 'butler_api'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
