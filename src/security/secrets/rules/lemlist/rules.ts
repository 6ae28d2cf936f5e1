import type { Vendor } from '../../rule.ts';

/** https://developer.lemlist.com/ */
export const lemlist: Vendor = {
  id: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/',
  rules: [
    {
      id: 'lemlist-api-key',
      description: 'lemlist API key',
      severity: 'medium',
      near: ['lemlist'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
