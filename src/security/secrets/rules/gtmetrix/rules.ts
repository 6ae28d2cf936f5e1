import type { Vendor } from '../../rule.ts';

/** https://gtmetrix.com/api/docs/ */
export const gtmetrix: Vendor = {
  id: 'gtmetrix',
  name: 'GTmetrix',
  docs: 'https://gtmetrix.com/api/docs/',
  rules: [
    {
      id: 'gtmetrix-api-key',
      description: 'GTmetrix API key',
      near: ['gtmetrix'],
      token: '[a-z0-9]{32}',
    },
  ],
};
