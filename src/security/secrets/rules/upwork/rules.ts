import type { Vendor } from '../../rule.ts';

/** https://developers.upwork.com/ */
export const upwork: Vendor = {
  id: 'upwork',
  name: 'Upwork',
  docs: 'https://developers.upwork.com/',
  rules: [
    {
      id: 'upwork-api-key',
      description: 'Upwork key',
      near: ['upwork'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'upwork-secret',
      description: 'Upwork secret',
      near: ['upwork'],
      token: '[a-z0-9]{16}',
    },
  ],
};
