import type { Vendor } from '../../rule.ts';

/** https://portal.electricitymaps.com/docs */
export const electricityMaps: Vendor = {
  id: 'electricity-maps',
  name: 'Electricity Maps',
  docs: 'https://portal.electricitymaps.com/docs',
  rules: [
    {
      id: 'electricity-maps-api-key',
      description: 'Electricity Maps API key',
      severity: 'medium',
      near: ['electricitymaps', 'electricity_maps'],
      token: '[A-Za-z0-9]{13,24}',
    },
  ],
};
