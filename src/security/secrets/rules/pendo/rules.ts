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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
