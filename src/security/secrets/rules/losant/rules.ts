import type { Vendor } from '../../rule.ts';

/** https://docs.losant.com/ */
export const losant: Vendor = {
  id: 'losant',
  name: 'Losant',
  docs: 'https://docs.losant.com/',
  rules: [
    {
      id: 'losant-access-secret',
      description: 'Losant access secret',
      near: ['losant'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
