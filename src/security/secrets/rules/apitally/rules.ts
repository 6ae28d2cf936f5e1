import type { Vendor } from '../../rule.ts';

/** https://docs.apitally.io */
export const apitally: Vendor = {
  id: 'apitally',
  name: 'Apitally',
  docs: 'https://docs.apitally.io',
  rules: [
    {
      id: 'apitally-client-id',
      description: 'Apitally client id',
      severity: 'medium',
      near: ['apitally'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
