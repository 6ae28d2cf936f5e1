import type { Vendor } from '../../rule.ts';

/** https://api.manychat.com/ */
export const manychat: Vendor = {
  id: 'manychat',
  name: 'ManyChat',
  docs: 'https://api.manychat.com/',
  rules: [
    {
      id: 'manychat-api-token',
      description: 'ManyChat API token',
      near: ['manychat'],
      token: '[0-9]{5,18}:[a-f0-9]{32}',
    },
  ],
};
