import type { Vendor } from '../../rule.ts';

/** https://www.dropbox.com/developers/documentation */
export const dropbox: Vendor = {
  id: 'dropbox',
  name: 'Dropbox',
  docs: 'https://www.dropbox.com/developers/documentation',
  rules: [
    {
      id: 'dropbox-short-lived-token',
      description: 'Dropbox short-lived access token',
      token: String.raw`sl\.(?:u\.)?[A-Za-z0-9_-]{130,1600}`,
    },
    {
      id: 'dropbox-long-lived-token',
      description: 'Dropbox access token of the older form',
      severity: 'critical',
      token: '[A-Za-z0-9]{11}AAAAAAAAAA[A-Za-z0-9_-]{43}',
      entropy: 3.5,
    },
    {
      id: 'dropbox-app-secret',
      description: 'Dropbox app key or secret',
      near: ['dropbox'],
      token: '[a-z0-9]{15}',
    },
    {
      id: 'dropbox-legacy-access-token',
      description: 'Dropbox access token of the oldest form',
      near: ['dropbox'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
