import type { Vendor } from '../../rule.ts';

/** https://developer.visma.com/ */
export const visma: Vendor = {
  id: 'visma',
  name: 'Visma',
  docs: 'https://developer.visma.com/',
  rules: [
    {
      id: 'visma-client-secret',
      description: 'Visma client secret',
      near: ['visma'],
      token: '[A-Za-z0-9]{60,64}',
    },
  ],
};
