import type { Vendor } from '../../rule.ts';

/** https://docs.zincapi.com/ */
export const zinc: Vendor = {
  id: 'zinc',
  name: 'Zinc',
  docs: 'https://docs.zincapi.com/',
  rules: [
    {
      id: 'zinc-client-token',
      description: 'Zinc client token',
      near: ['zinc_', 'zincapi', 'zinc.io'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
