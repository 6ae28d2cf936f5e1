import type { Vendor } from '../../rule.ts';

/** https://manual.bubble.io */
export const bubble: Vendor = {
  id: 'bubble',
  name: 'Bubble',
  docs: 'https://manual.bubble.io',
  rules: [
    {
      id: 'bubble-api-token',
      description: 'Bubble API token',
      near: ['bubble_api', 'bubble.io', 'bubble_token', 'bubbleapps'],
      token: '[a-z0-9]{32}',
    },
  ],
};
