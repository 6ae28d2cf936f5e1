import type { Vendor } from '../../rule.ts';

/** https://geoservices.ign.fr/ */
export const ign: Vendor = {
  id: 'ign',
  name: 'IGN maps',
  docs: 'https://geoservices.ign.fr/',
  rules: [
    {
      id: 'ign-api-key',
      description: 'IGN geoservices key',
      severity: 'low',
      near: ['geoservices', 'geoportail'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
