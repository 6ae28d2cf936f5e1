import type { Vendor } from '../../rule.ts';

/** https://developer.vimeo.com/api/authentication */
export const vimeo: Vendor = {
  id: 'vimeo',
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  rules: [
    {
      id: 'vimeo-access-token',
      description: 'Vimeo access token',
      near: ['vimeo'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'vimeo-client-secret',
      description: 'Vimeo client secret',
      near: ['vimeo'],
      token: '[A-Za-z0-9+/]{128}',
    },
  ],
};
