import type { Vendor } from '../../rule.ts';

/** https://www.mapillary.com/developer/api-documentation */
export const mapillary: Vendor = {
  id: 'mapillary',
  name: 'Mapillary',
  docs: 'https://www.mapillary.com/developer/api-documentation',
  rules: [
    {
      id: 'mapillary-access-token',
      description: 'Mapillary access token',
      severity: 'medium',
      near: ['mapillary'],
      token: 'MLY[|.][0-9]{15,17}[|.][a-f0-9]{32}',
    },
    {
      id: 'mapillary-legacy-client-id',
      description: 'Mapillary client token of the older form',
      severity: 'low',
      near: ['mapillary'],
      token: '[A-Za-z0-9]{22}:[a-f0-9]{16}',
    },
  ],
};
