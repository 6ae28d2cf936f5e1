import type { Vendor } from '../../rule.ts';

/** https://api.fibery.io */
export const fibery: Vendor = {
  id: 'fibery',
  name: 'Fibery',
  docs: 'https://api.fibery.io',
  rules: [
    {
      id: 'fibery-api-token',
      description: 'Fibery API token',
      near: ['fibery'],
      token: String.raw`[A-Za-z0-9]{8}\.[A-Za-z0-9]{35}`,
    },
  ],
};
