import type { Vendor } from '../../rule.ts';

/** https://developer.flightstats.com */
export const flightStats: Vendor = {
  id: 'flight-stats',
  name: 'FlightStats (Cirium)',
  docs: 'https://developer.flightstats.com',
  rules: [
    {
      id: 'flight-stats-app-key',
      description: 'FlightStats (Cirium) application key',
      severity: 'medium',
      near: ['flightstats', 'flight_stats'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'flight-stats-app-id',
      description: 'FlightStats (Cirium) application id',
      severity: 'low',
      near: ['flightstats'],
      token: '[a-z0-9]{8}',
      entropy: 1.5,
    },
  ],
};
