import type { Vendor } from '../../rule.ts';

/** https://openrouteservice.org/dev/ */
export const openrouteservice: Vendor = {
  id: 'openrouteservice',
  name: 'openrouteservice',
  docs: 'https://openrouteservice.org/dev/',
  rules: [
    {
      id: 'openrouteservice-api-key',
      description: 'openrouteservice API key',
      severity: 'low',
      token: '5b3ce3597851110001cf6248[a-f0-9]{32}',
    },
  ],
};
