import type { Vendor } from '../../rule.ts';

/** https://coda.io/developers/apis/v1 */
export const coda: Vendor = {
  id: 'coda',
  name: 'Coda',
  docs: 'https://coda.io/developers/apis/v1',
  rules: [
    {
      id: 'coda-api-token',
      description: 'Coda API token',
      near: ['coda_', 'coda-', 'coda.', 'codaapi', 'codatoken', 'codakey', 'codasecret'],
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
