import type { Vendor } from '../../rule.ts';

/** https://docs.cypress.io */
export const cypress: Vendor = {
  id: 'cypress',
  name: 'Cypress Cloud',
  docs: 'https://docs.cypress.io',
  rules: [
    {
      id: 'cypress-record-key',
      description: 'Cypress Cloud record key',
      near: ['cypress_record_key', 'cypress_api', 'record_key', 'cypress'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
