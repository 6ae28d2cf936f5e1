import type { Vendor } from '../../rule.ts';

/** https://docs.testmo.com/api */
export const testmo: Vendor = {
  id: 'testmo',
  name: 'Testmo',
  docs: 'https://docs.testmo.com/api',
  rules: [
    {
      id: 'testmo-api-token',
      description: 'Testmo API token',
      token: 'testmo_api_eyJ[A-Za-z0-9+/_-]{80,400}={0,2}',
    },
  ],
};
