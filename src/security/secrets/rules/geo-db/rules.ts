import type { Vendor } from '../../rule.ts';

/** https://wirefreethought.github.io/geodb-cities-api-docs/ */
export const geoDb: Vendor = {
  id: 'geo-db',
  name: 'GeoDB Cities',
  docs: 'https://wirefreethought.github.io/geodb-cities-api-docs/',
  rules: [
    {
      id: 'geo-db-api-key',
      description: 'GeoDB Cities API key',
      severity: 'medium',
      near: ['geodb'],
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
