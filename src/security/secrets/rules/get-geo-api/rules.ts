import type { Vendor } from '../../rule.ts';

/** https://getgeoapi.com/documentation */
export const getGeoApi: Vendor = {
  id: 'get-geo-api',
  name: 'getgeoapi',
  docs: 'https://getgeoapi.com/documentation',
  rules: [
    {
      id: 'get-geo-api-api-key',
      description: 'getgeoapi API key',
      severity: 'medium',
      near: ['getgeoapi'],
      token: '[a-z0-9]{40}',
    },
  ],
};
