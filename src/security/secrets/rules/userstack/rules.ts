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
      near: ['userstack', 'user_stack', 'user-stack', 'user stack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
