import type { Vendor } from '../../rule.ts';

/** https://www.last.fm/api/authentication */
export const lastfm: Vendor = {
  id: 'lastfm',
  name: 'Last.fm',
  docs: 'https://www.last.fm/api/authentication',
  rules: [
    {
      id: 'lastfm-api-secret',
      description: 'Last.fm API key or secret',
      severity: 'low',
      near: ['lastfm', 'last.fm', 'last_fm'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
