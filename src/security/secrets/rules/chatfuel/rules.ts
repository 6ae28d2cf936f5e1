import type { Vendor } from '../../rule.ts';

/** https://docs.chatfuel.com */
export const chatfuel: Vendor = {
  id: 'chatfuel',
  name: 'Chatfuel',
  docs: 'https://docs.chatfuel.com',
  rules: [
    {
      id: 'chatfuel-api-token',
      description: 'Chatfuel broadcasting API token',
      near: ['chatfuel'],
      token: '[A-Za-z0-9]{128}',
    },
  ],
};
