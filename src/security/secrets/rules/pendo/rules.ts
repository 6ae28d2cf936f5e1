import type { Vendor } from '../../rule.ts';

/** https://engageapi.pendo.io/ */
export const pendo: Vendor = {
  id: 'pendo',
  name: 'Pendo',
  docs: 'https://engageapi.pendo.io/',
  rules: [
    {
      id: 'pendo-integration-key',
      description: 'Pendo integration key',
      near: ['pendo'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
