import type { Vendor } from '../../rule.ts';

/** https://text2data.com/ */
export const text2data: Vendor = {
  id: 'text2data',
  name: 'text2data',
  docs: 'https://text2data.com/',
  rules: [
    {
      id: 'text2data-private-key',
      description: 'text2data private key',
      near: ['text2data'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
