import type { Vendor } from '../../rule.ts';

/** https://developers.taggun.io/ */
export const taggun: Vendor = {
  id: 'taggun',
  name: 'TAGGUN',
  docs: 'https://developers.taggun.io/',
  rules: [
    {
      id: 'taggun-api-key',
      description: 'TAGGUN API key',
      near: ['taggun'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
