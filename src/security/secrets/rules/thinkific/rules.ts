import type { Vendor } from '../../rule.ts';

/** https://developers.thinkific.com/ */
export const thinkific: Vendor = {
  id: 'thinkific',
  name: 'Thinkific',
  docs: 'https://developers.thinkific.com/',
  rules: [
    {
      id: 'thinkific-api-key',
      description: 'Thinkific API key',
      near: ['thinkific'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
