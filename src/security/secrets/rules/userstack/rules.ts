import type { Vendor } from '../../rule.ts';

/** https://userstack.com/documentation */
export const userstack: Vendor = {
  id: 'userstack',
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  rules: [
    {
      id: 'userstack-access-key',
      description: 'userstack access key',
      near: ['userstack'],
      token: '[a-z0-9]{32}',
    },
  ],
};
