import type { Vendor } from '../../rule.ts';

/** https://www.omdbapi.com/ */
export const omdb: Vendor = {
  id: 'omdb',
  name: 'OMDb',
  docs: 'https://www.omdbapi.com/',
  rules: [
    {
      id: 'omdb-api-key',
      description: 'OMDb API key',
      severity: 'low',
      near: ['omdb'],
      token: '[a-f0-9]{8}',
      entropy: 1.5,
    },
  ],
};
