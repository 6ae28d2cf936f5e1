import type { Vendor } from '../../rule.ts';

/** https://documentation.you.com/ */
export const you: Vendor = {
  id: 'you',
  name: 'You.com',
  docs: 'https://documentation.you.com/',
  rules: [
    {
      id: 'you-api-key',
      description: 'You.com API key',
      token: 'ydc-sk-[a-f0-9]{12,20}-[A-Za-z0-9_-]{32}-[a-f0-9]{6,10}(?:<__>[A-Za-z0-9_-]{20,60})?',
    },
    {
      id: 'you-plain-key',
      description: 'You.com API key',
      near: ['ydc_', 'you_api', 'you.com'],
      token: '[a-f0-9-]{36}(?:<__>[A-Za-z0-9_-]{20,60})',
    },
  ],
};
