import type { Vendor } from '../../rule.ts';

/** https://tv-api.com/ */
export const imdbApi: Vendor = {
  id: 'imdb-api',
  name: 'IMDb-API',
  docs: 'https://tv-api.com/',
  rules: [
    {
      id: 'imdb-api-api-key',
      description: 'IMDb-API key',
      severity: 'low',
      near: ['imdb'],
      token: 'k_[a-z0-9]{8}|k_[A-Za-z0-9]{8,14}',
      entropy: 1.5,
    },
  ],
};
