import type { Vendor } from '../../rule.ts';

/** https://docs.teachable.com/ */
export const teachable: Vendor = {
  id: 'teachable',
  name: 'Teachable',
  docs: 'https://docs.teachable.com/',
  rules: [
    {
      id: 'teachable-api-key',
      description: 'Teachable API key',
      near: ['teachable'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
