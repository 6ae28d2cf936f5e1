import type { Vendor } from '../../rule.ts';

/** https://docs.stadiamaps.com/authentication/ */
export const stadiaMaps: Vendor = {
  id: 'stadia-maps',
  name: 'Stadia Maps',
  docs: 'https://docs.stadiamaps.com/authentication/',
  rules: [
    {
      id: 'stadia-maps-api-key',
      description: 'Stadia Maps API key',
      severity: 'medium',
      near: ['stadiamaps', 'stadia_maps', 'stadia-maps', 'stadia maps', 'stadia'],
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
