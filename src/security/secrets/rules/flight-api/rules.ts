import type { Vendor } from '../../rule.ts';

/** https://docs.flightapi.io */
export const flightApi: Vendor = {
  id: 'flight-api',
  name: 'FlightAPI',
  docs: 'https://docs.flightapi.io',
  rules: [
    {
      id: 'flight-api-api-key',
      description: 'FlightAPI API key',
      severity: 'medium',
      near: ['flightapi'],
      token: '[a-z0-9]{24}',
    },
  ],
};
