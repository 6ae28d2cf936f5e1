import type { Vendor } from '../../rule.ts';

/** https://docs.veryfi.com/ */
export const veryfi: Vendor = {
  id: 'veryfi',
  name: 'Veryfi',
  docs: 'https://docs.veryfi.com/',
  rules: [
    {
      id: 'veryfi-api-key',
      description: 'Veryfi API key',
      near: ['veryfi'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'veryfi-client-secret',
      description: 'Veryfi client secret',
      near: ['veryfi'],
      token: '[A-Za-z0-9]{100,140}',
    },
  ],
};
