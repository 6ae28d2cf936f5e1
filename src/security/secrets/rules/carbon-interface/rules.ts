import type { Vendor } from '../../rule.ts';

/** https://docs.carboninterface.com */
export const carbonInterface: Vendor = {
  id: 'carbon-interface',
  name: 'Carbon Interface',
  docs: 'https://docs.carboninterface.com',
  rules: [
    {
      id: 'carbon-interface-api-key',
      description: 'Carbon Interface API key',
      severity: 'medium',
      near: ['carboninterface', 'carbon_interface'],
      token: '[A-Za-z0-9]{20,22}',
    },
  ],
};
