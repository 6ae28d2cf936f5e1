import type { Vendor } from '../../rule.ts';

/** https://developer.themoviedb.org/docs/authentication-application */
export const themoviedb: Vendor = {
  id: 'themoviedb',
  name: 'The Movie Database',
  docs: 'https://developer.themoviedb.org/docs/authentication-application',
  rules: [
    {
      id: 'themoviedb-api-key',
      description: 'TMDB API key',
      severity: 'medium',
      near: ['tmdb', 'themoviedb'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'themoviedb-read-token',
      description: 'TMDB read access token',
      severity: 'medium',
      near: ['tmdb', 'themoviedb'],
      token: 'eyJhbGciOiJIUzI1NiJ9\\.eyJhdWQiOi[A-Za-z0-9_-]{80,320}\\.[A-Za-z0-9_-]{43}',
    },
  ],
};
