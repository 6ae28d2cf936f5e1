import type { Vendor } from '../../rule.ts';

/** https://thetvdb.github.io/v4-api/ */
export const thetvdb: Vendor = {
  id: 'thetvdb',
  name: 'TheTVDB',
  docs: 'https://thetvdb.github.io/v4-api/',
  rules: [
    {
      id: 'thetvdb-api-key',
      description: 'TheTVDB API key',
      severity: 'medium',
      near: ['tvdb'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'thetvdb-legacy-key',
      description: 'TheTVDB API key (legacy)',
      severity: 'medium',
      near: ['tvdb'],
      token: '[A-Z0-9]{16}',
    },
  ],
};
