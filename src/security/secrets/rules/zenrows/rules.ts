import type { Vendor } from '../../rule.ts';

/** https://docs.zenrows.com/ */
export const zenrows: Vendor = {
  id: 'zenrows',
  name: 'ZenRows',
  docs: 'https://docs.zenrows.com/',
  rules: [
    {
      id: 'zenrows-api-key',
      description: 'ZenRows API key',
      near: ['zenrows', 'zen_rows', 'zen-rows', 'zen rows'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
