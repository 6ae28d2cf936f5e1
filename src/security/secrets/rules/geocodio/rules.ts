import type { Vendor } from '../../rule.ts';

/** https://www.geocod.io/docs/ */
export const geocodio: Vendor = {
  id: 'geocodio',
  name: 'Geocodio',
  docs: 'https://www.geocod.io/docs/',
  rules: [
    {
      id: 'geocodio-api-key',
      description: 'Geocodio API key',
      severity: 'medium',
      near: ['geocodio', 'geocod.io'],
      token: '[a-z0-9]{39}',
    },
  ],
};
