import type { Vendor } from '../../rule.ts';

/** https://api.nasa.gov/ */
export const nasa: Vendor = {
  id: 'nasa',
  name: 'NASA',
  docs: 'https://api.nasa.gov/',
  rules: [
    {
      id: 'nasa-api-key',
      description: 'NASA API key',
      severity: 'low',
      near: ['nasa_', 'nasa-', 'nasaapi', 'api.nasa', 'nasa api', 'nasakey'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
