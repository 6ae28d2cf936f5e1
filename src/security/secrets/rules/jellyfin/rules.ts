import type { Vendor } from '../../rule.ts';

/** https://jellyfin.org/docs/ */
export const jellyfin: Vendor = {
  id: 'jellyfin',
  name: 'Jellyfin',
  docs: 'https://jellyfin.org/docs/',
  rules: [
    {
      id: 'jellyfin-api-key',
      description: 'Jellyfin or Emby API key',
      severity: 'low',
      near: ['jellyfin', 'x-emby-token', 'mediabrowser'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
