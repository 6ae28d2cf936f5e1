import type { Vendor } from '../../rule.ts';

/** https://developer.8x8.com */
export const eightXEight: Vendor = {
  id: 'eight-x-eight',
  name: '8x8',
  docs: 'https://developer.8x8.com',
  rules: [
    {
      id: 'eight-x-eight-api-key',
      description: '8x8 API key',
      near: ['8x8', 'eightxeight'],
      token: '[A-Za-z0-9]{43}',
    },
    {
      id: 'eight-x-eight-legacy-api-key',
      description: '8x8 API key of the older form',
      severity: 'medium',
      near: ['8x8_', '8x8.com', 'eightxeight'],
      token: '[A-Za-z0-9]{28,42}',
    },
  ],
};
