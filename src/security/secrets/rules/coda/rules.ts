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
      near: ['coda'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
