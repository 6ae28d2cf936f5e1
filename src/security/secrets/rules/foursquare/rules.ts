import type { Vendor } from '../../rule.ts';

/** https://docs.foursquare.com */
export const foursquare: Vendor = {
  id: 'foursquare',
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com',
  rules: [
    {
      id: 'foursquare-api-key',
      description: 'Foursquare API key',
      token: 'fsq3[A-Za-z0-9_-]{40,48}=',
    },
    {
      id: 'foursquare-legacy-api-key',
      description: 'Foursquare client id or secret',
      near: ['foursquare'],
      token: '[A-Z0-9]{48}',
    },
  ],
};
