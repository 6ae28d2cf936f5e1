import type { Vendor } from '../../rule.ts';

/** https://apis.support.brightcove.com */
export const brightcove: Vendor = {
  id: 'brightcove',
  name: 'Brightcove',
  docs: 'https://apis.support.brightcove.com',
  rules: [
    {
      id: 'brightcove-client-secret',
      description: 'Brightcove client secret',
      near: ['brightcove'],
      token: '[A-Za-z0-9_-]{60,90}',
    },
  ],
};
