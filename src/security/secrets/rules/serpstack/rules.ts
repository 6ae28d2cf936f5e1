import type { Vendor } from '../../rule.ts';

/** https://serpstack.com/documentation */
export const serpstack: Vendor = {
  id: 'serpstack',
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  rules: [
    {
      id: 'serpstack-access-key',
      description: 'serpstack access key',
      near: ['serpstack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
