import type { Vendor } from '../../rule.ts';

/** https://docs.coveralls.io */
export const coveralls: Vendor = {
  id: 'coveralls',
  name: 'Coveralls',
  docs: 'https://docs.coveralls.io',
  rules: [
    {
      id: 'coveralls-personal-token',
      description: 'Coveralls personal API token',
      near: ['coveralls'],
      token: '[A-Za-z0-9-]{37}',
    },
    {
      id: 'coveralls-repo-token',
      description: 'Coveralls repo token',
      near: ['coveralls'],
      token: '[A-Za-z0-9]{32,36}',
    },
  ],
};
