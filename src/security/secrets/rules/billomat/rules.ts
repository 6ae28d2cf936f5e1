import type { Vendor } from '../../rule.ts';

/** https://www.billomat.com/en/api/basics/authentication/ */
export const billomat: Vendor = {
  id: 'billomat',
  name: 'Billomat',
  docs: 'https://www.billomat.com/en/api/basics/authentication/',
  rules: [
    {
      id: 'billomat-api-key',
      description: 'Billomat API key',
      severity: 'medium',
      near: ['billomat'],
      token: '[a-z0-9]{32}',
    },
  ],
};
