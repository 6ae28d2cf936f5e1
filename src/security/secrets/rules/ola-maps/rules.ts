import type { Vendor } from '../../rule.ts';

/** https://maps.olakrutrim.com/docs */
export const olaMaps: Vendor = {
  id: 'ola-maps',
  name: 'Ola Maps',
  docs: 'https://maps.olakrutrim.com/docs',
  rules: [
    {
      id: 'ola-maps-api-key',
      description: 'Ola Maps API key',
      severity: 'low',
      near: ['olamaps', 'ola_maps', 'ola-maps', 'olakrutrim'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
