import type { Vendor } from '../../rule.ts';

/** https://www.flightaware.com/commercial/aeroapi/ */
export const flightaware: Vendor = {
  id: 'flightaware',
  name: 'FlightAware',
  docs: 'https://www.flightaware.com/commercial/aeroapi/',
  rules: [
    {
      id: 'flightaware-api-key',
      description: 'FlightAware AeroAPI key',
      near: ['flightaware', 'aeroapi'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'flightaware-legacy-api-key',
      description: 'FlightAware FlightXML key',
      near: ['flightaware', 'flightxml'],
      token: '[a-z0-9]{40}',
    },
  ],
};
