import type { Vendor } from '../../rule.ts';

/** https://apidocs.geoapify.com */
export const geoApify: Vendor = {
  id: 'geo-apify',
  name: 'Geoapify',
  docs: 'https://apidocs.geoapify.com',
  rules: [
    {
      id: 'geo-apify-api-key',
      description: 'Geoapify API key',
      severity: 'medium',
      near: ['geoapify'],
      token: '[a-z0-9]{32}',
    },
  ],
};
