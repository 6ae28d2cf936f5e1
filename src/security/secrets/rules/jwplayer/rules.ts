import type { Vendor } from '../../rule.ts';

/** https://docs.jwplayer.com/platform/reference/authentication */
export const jwplayer: Vendor = {
  id: 'jwplayer',
  name: 'JW Player',
  docs: 'https://docs.jwplayer.com/platform/reference/authentication',
  rules: [
    {
      id: 'jwplayer-api-secret',
      description: 'JW Player API secret',
      near: ['jwplayer', 'jwplatform', 'jw_player'],
      token: '[A-Za-z0-9]{24}|[A-Za-z0-9]{90,110}',
    },
  ],
};
