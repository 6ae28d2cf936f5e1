import type { Vendor } from '../../rule.ts';

/** https://developer.kantata.com/ */
export const mavenlink: Vendor = {
  id: 'mavenlink',
  name: 'Mavenlink (Kantata)',
  docs: 'https://developer.kantata.com/',
  rules: [
    {
      id: 'mavenlink-access-token',
      description: 'Mavenlink access token',
      severity: 'medium',
      near: ['mavenlink'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
