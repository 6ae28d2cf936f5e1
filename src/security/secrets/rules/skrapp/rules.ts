import type { Vendor } from '../../rule.ts';

/** https://skrapp.io/api */
export const skrapp: Vendor = {
  id: 'skrapp',
  name: 'Skrapp',
  docs: 'https://skrapp.io/api',
  rules: [
    {
      id: 'skrapp-access-key',
      description: 'Skrapp access key',
      near: ['skrapp'],
      token: '[A-Za-z0-9]{42}',
    },
  ],
};
