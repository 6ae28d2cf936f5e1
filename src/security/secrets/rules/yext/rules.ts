import type { Vendor } from '../../rule.ts';

/** https://hitchhikers.yext.com/docs/ */
export const yext: Vendor = {
  id: 'yext',
  name: 'Yext',
  docs: 'https://hitchhikers.yext.com/docs/',
  rules: [
    {
      id: 'yext-api-key',
      description: 'Yext API key',
      near: ['yext'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
