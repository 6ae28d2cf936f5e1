import type { Vendor } from '../../rule.ts';

/** https://www.goflightlabs.com */
export const flightLabs: Vendor = {
  id: 'flight-labs',
  name: 'FlightLabs',
  docs: 'https://www.goflightlabs.com',
  rules: [
    {
      id: 'flight-labs-api-key',
      description: 'FlightLabs access key',
      severity: 'medium',
      near: ['flightlabs', 'goflightlabs'],
      token: '[A-Za-z0-9]{30,64}',
    },
  ],
};
