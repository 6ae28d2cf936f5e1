import type { Vendor } from '../../rule.ts';

/** https://geocode.maps.co/ */
export const mapsCo: Vendor = {
  id: 'maps-co',
  name: 'Maps.co',
  docs: 'https://geocode.maps.co/',
  rules: [
    {
      id: 'maps-co-api-key',
      description: 'Maps.co geocoding API key',
      severity: 'low',
      near: ['maps.co', 'mapsco'],
      token: '[a-f0-9]{12}[a-z0-9]{11}',
    },
  ],
};
