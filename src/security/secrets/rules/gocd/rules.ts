import type { Vendor } from '../../rule.ts';

/** https://api.gocd.org */
export const gocd: Vendor = {
  id: 'gocd',
  name: 'GoCD',
  docs: 'https://api.gocd.org',
  rules: [
    {
      id: 'gocd-access-token',
      description: 'GoCD access token',
      near: ['gocd'],
      token: '[a-z0-9]{40}',
    },
  ],
};
