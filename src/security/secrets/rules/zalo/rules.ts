import type { Vendor } from '../../rule.ts';

/** https://developers.zalo.me/ */
export const zalo: Vendor = {
  id: 'zalo',
  name: 'Zalo',
  docs: 'https://developers.zalo.me/',
  rules: [
    {
      id: 'zalo-app-secret',
      description: 'Zalo app secret',
      near: ['zalo_app_secret', 'zalo_secret', 'zalo_app'],
      token: '[A-Za-z0-9_-]{20}',
    },
    {
      id: 'zalo-access-token',
      description: 'Zalo access token',
      near: ['zalo'],
      token: '[A-Za-z0-9_-]{200,600}',
    },
  ],
};
