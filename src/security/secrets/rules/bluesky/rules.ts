import type { Vendor } from '../../rule.ts';

/** https://docs.bsky.app */
export const bluesky: Vendor = {
  id: 'bluesky',
  name: 'Bluesky',
  docs: 'https://docs.bsky.app',
  rules: [
    {
      id: 'bluesky-app-password',
      description: 'Bluesky app password',
      near: ['bluesky', 'bsky', 'atproto'],
      token: '[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}',
    },
  ],
};
