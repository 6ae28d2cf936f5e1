import type { Vendor } from '../../rule.ts';

/** https://docs.graphhopper.com */
export const graphHopper: Vendor = {
  id: 'graph-hopper',
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com',
  rules: [
    {
      id: 'graph-hopper-api-key',
      description: 'GraphHopper API key',
      severity: 'medium',
      near: ['graphhopper'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
