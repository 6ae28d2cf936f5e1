import type { Vendor } from '../../rule.ts';

/** https://developer.spotify.com/documentation/web-api/concepts/authorization */
export const spotify: Vendor = {
  id: 'spotify',
  name: 'Spotify',
  docs: 'https://developer.spotify.com/documentation/web-api/concepts/authorization',
  rules: [
    {
      id: 'spotify-client-secret',
      description: 'Spotify client id or secret',
      near: ['spotify', 'spotipy'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'spotify-access-token',
      description: 'Spotify access or refresh token',
      near: ['spotify', 'spotipy'],
      token: '(?:BQ|AQ)[A-Za-z0-9_-]{120,400}',
    },
  ],
};
