import type { Vendor } from '../../rule.ts';

/** https://docs.mapbox.com/api/accounts/tokens/ */
export const mapbox: Vendor = {
  id: 'mapbox',
  name: 'Mapbox',
  docs: 'https://docs.mapbox.com/api/accounts/tokens/',
  rules: [
    {
      id: 'mapbox-secret-token',
      description: 'Mapbox secret access token',
      token: 'sk\\.eyJ[A-Za-z0-9_-]{40,120}\\.[A-Za-z0-9_-]{20,24}',
    },
    {
      id: 'mapbox-temporary-token',
      description: 'Mapbox temporary access token',
      severity: 'low',
      token: 'tk\\.eyJ[A-Za-z0-9_-]{60,400}\\.[A-Za-z0-9_-]{20,24}',
    },
    {
      id: 'mapbox-public-token',
      description: 'Mapbox public access token',
      severity: 'low',
      near: ['mapbox'],
      token: 'pk\\.[A-Za-z0-9_-]{56,100}\\.[A-Za-z0-9_-]{20,24}',
    },
  ],
};
