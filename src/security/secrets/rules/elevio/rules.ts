import type { Vendor } from '../../rule.ts';

/** https://api-docs.elevio.com */
export const elevio: Vendor = {
  id: 'elevio',
  name: 'Elevio',
  docs: 'https://api-docs.elevio.com',
  rules: [
    {
      id: 'elevio-api-key',
      description: 'Elevio API key',
      severity: 'medium',
      near: ['elevio'],
      token: '[a-z0-9]{28,40}',
    },
  ],
};
