import type { Vendor } from '../../rule.ts';

/** https://upcdatabase.org/api */
export const upcDatabase: Vendor = {
  id: 'upc-database',
  name: 'UPCDatabase',
  docs: 'https://upcdatabase.org/api',
  rules: [
    {
      id: 'upc-database-api-key',
      description: 'UPCDatabase API key',
      severity: 'medium',
      near: ['upcdatabase', 'upc_database', 'upc-database', 'upc database'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
