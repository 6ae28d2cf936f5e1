import type { Vendor } from '../../rule.ts';

/** https://docs.redoxengine.com/ */
export const redox: Vendor = {
  id: 'redox',
  name: 'Redox',
  docs: 'https://docs.redoxengine.com/',
  rules: [
    {
      id: 'redox-secret',
      description: 'Redox secret',
      near: ['redox'],
      token: '[A-Za-z0-9]{72,74}',
    },
  ],
};
