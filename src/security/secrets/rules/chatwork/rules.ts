import type { Vendor } from '../../rule.ts';

/** https://developer.chatwork.com */
export const chatwork: Vendor = {
  id: 'chatwork',
  name: 'Chatwork',
  docs: 'https://developer.chatwork.com',
  rules: [
    {
      id: 'chatwork-api-token',
      description: 'Chatwork API token',
      near: ['chatwork'],
      token: '[a-z0-9]{32}',
    },
  ],
};
