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
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
