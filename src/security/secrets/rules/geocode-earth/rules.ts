import type { Vendor } from '../../rule.ts';

/** https://geocode.earth/docs/ */
export const geocodeEarth: Vendor = {
  id: 'geocode-earth',
  name: 'Geocode Earth',
  docs: 'https://geocode.earth/docs/',
  rules: [
    {
      id: 'geocode-earth-api-key',
      description: 'Geocode Earth API key',
      severity: 'medium',
      token: 'ge-[a-f0-9]{16}',
    },
  ],
};
