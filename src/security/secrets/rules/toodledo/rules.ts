import type { Vendor } from '../../rule.ts';

/** https://api.toodledo.com/3/ */
export const toodledo: Vendor = {
  id: 'toodledo',
  name: 'Toodledo',
  docs: 'https://api.toodledo.com/3/',
  rules: [
    {
      id: 'toodledo-secret',
      description: 'Toodledo client secret',
      near: ['toodledo'],
      token: 'api[a-f0-9]{13}',
    },
  ],
};
