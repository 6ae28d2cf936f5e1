import type { Vendor } from '../../rule.ts';

/** https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/ */
export const plex: Vendor = {
  id: 'plex',
  name: 'Plex',
  docs: 'https://support.plex.tv/articles/204059436-finding-an-authentication-token-x-plex-token/',
  rules: [
    {
      id: 'plex-token',
      description: 'Plex token',
      severity: 'medium',
      near: ['x-plex-token', 'plex_token', 'plextoken', 'plex-token', 'plexonlinetoken', 'plex token'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
