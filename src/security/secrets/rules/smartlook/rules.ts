import type { Vendor } from '../../rule.ts';

/** https://developer.smartlook.com/ */
export const smartlook: Vendor = {
  id: 'smartlook',
  name: 'Smartlook',
  docs: 'https://developer.smartlook.com/',
  rules: [
    {
      id: 'smartlook-api-token',
      description: 'Smartlook API token',
      near: ['smartlook', 'smart_look', 'smart-look', 'smart look'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
