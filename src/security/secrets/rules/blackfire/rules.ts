import type { Vendor } from '../../rule.ts';

/** https://docs.blackfire.io */
export const blackfire: Vendor = {
  id: 'blackfire',
  name: 'Blackfire',
  docs: 'https://docs.blackfire.io',
  rules: [
    {
      id: 'blackfire-token',
      description: 'Blackfire client or server token',
      near: ['blackfire'],
      token: '[a-z0-9]{64}',
    },
  ],
};
