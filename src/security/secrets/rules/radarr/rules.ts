import type { Vendor } from '../../rule.ts';

/** https://wiki.servarr.com/ */
export const radarr: Vendor = {
  id: 'radarr',
  name: 'Servarr',
  docs: 'https://wiki.servarr.com/',
  rules: [
    {
      id: 'radarr-api-key',
      description: 'API key of Sonarr, Radarr and their kin',
      severity: 'medium',
      near: ['radarr', 'sonarr', 'lidarr', 'readarr', 'prowlarr', 'bazarr', 'sabnzbd', 'overseerr', 'jackett'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
