import type { Vendor } from '../../rule.ts';

/** https://developers.amadeus.com */
export const amadeus: Vendor = {
  id: 'amadeus',
  name: 'Amadeus for Developers',
  docs: 'https://developers.amadeus.com',
  rules: [
    {
      id: 'amadeus-api-key',
      description: 'Amadeus for Developers API key',
      severity: 'medium',
      near: ['amadeus'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'amadeus-api-secret',
      description: 'Amadeus for Developers API secret',
      near: ['amadeus'],
      token: '[A-Za-z0-9]{16}',
    },
  ],
};
