import type { Vendor } from '../../rule.ts';

/** https://docs.ultramsg.com/ */
export const ultramsg: Vendor = {
  id: 'ultramsg',
  name: 'UltraMsg',
  docs: 'https://docs.ultramsg.com/',
  rules: [
    {
      id: 'ultramsg-token',
      description: 'UltraMsg token',
      near: ['ultramsg'],
      token: '[a-z0-9]{16}',
    },
  ],
};
