import type { Vendor } from '../../rule.ts';

/** https://www.waboxapp.com/ */
export const waboxapp: Vendor = {
  id: 'waboxapp',
  name: 'WaboxApp',
  docs: 'https://www.waboxapp.com/',
  rules: [
    {
      id: 'waboxapp-token',
      description: 'WaboxApp token',
      near: ['waboxapp'],
      token: '[A-Za-z0-9]{40,45}',
    },
  ],
};
