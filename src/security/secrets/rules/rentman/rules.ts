import type { Vendor } from '../../rule.ts';

/** https://api.rentman.net/ */
export const rentman: Vendor = {
  id: 'rentman',
  name: 'Rentman',
  docs: 'https://api.rentman.net/',
  rules: [
    {
      id: 'rentman-api-token',
      description: 'Rentman API token',
      near: ['rentman'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
