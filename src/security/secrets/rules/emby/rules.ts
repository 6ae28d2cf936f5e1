import type { Vendor } from '../../rule.ts';

/** https://dev.emby.media */
export const emby: Vendor = {
  id: 'emby',
  name: 'Emby',
  docs: 'https://dev.emby.media',
  rules: [
    {
      id: 'emby-api-key',
      description: 'Emby API key',
      near: ['emby_', 'emby-', 'x-emby-token', 'x-emby', 'embyapi'],
      token: '[a-z0-9]{32}',
    },
  ],
};
