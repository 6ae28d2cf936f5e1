import type { Vendor } from '../../rule.ts';

/** https://www.workstack.io/ */
export const workstack: Vendor = {
  id: 'workstack',
  name: 'Workstack',
  docs: 'https://www.workstack.io/',
  rules: [
    {
      id: 'workstack-api-key',
      description: 'Workstack API key',
      near: ['workstack', 'work_stack', 'work-stack', 'work stack'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
