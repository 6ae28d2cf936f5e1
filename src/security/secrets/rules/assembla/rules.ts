import type { Vendor } from '../../rule.ts';

/** https://api-docs.assembla.cc */
export const assembla: Vendor = {
  id: 'assembla',
  name: 'Assembla',
  docs: 'https://api-docs.assembla.cc',
  rules: [
    {
      id: 'assembla-secret',
      description: 'Assembla API secret',
      near: ['assembla'],
      token: '[a-z0-9]{40}',
    },
  ],
};
