import type { Vendor } from '../../rule.ts';

/** https://highlevel.stoplight.io/ */
export const highlevel: Vendor = {
  id: 'highlevel',
  name: 'HighLevel',
  docs: 'https://highlevel.stoplight.io/',
  rules: [
    {
      id: 'highlevel-private-integration-token',
      description: 'HighLevel private integration token',
      near: ['highlevel', 'leadconnector', 'gohighlevel', 'ghl'],
      token: 'pit-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
