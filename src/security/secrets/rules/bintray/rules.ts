import type { Vendor } from '../../rule.ts';

/** https://jfrog.com */
export const bintray: Vendor = {
  id: 'bintray',
  name: 'Bintray',
  docs: 'https://jfrog.com',
  rules: [
    {
      id: 'bintray-api-key',
      description: 'Bintray API key',
      near: ['bintray'],
      token: '[a-z0-9]{40}',
    },
  ],
};
