import type { Vendor } from '../../rule.ts';

/** https://marketplace.gohighlevel.com/docs/ */
export const goHighLevel: Vendor = {
  id: 'go-high-level',
  name: 'HighLevel',
  docs: 'https://marketplace.gohighlevel.com/docs/',
  rules: [
    {
      id: 'go-high-level-private-token',
      description: 'HighLevel private integration token',
      token: 'pit-[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
