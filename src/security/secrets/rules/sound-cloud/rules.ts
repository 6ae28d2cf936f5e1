import type { Vendor } from '../../rule.ts';

/** https://developers.soundcloud.com/docs/api/guide */
export const soundCloud: Vendor = {
  id: 'sound-cloud',
  name: 'SoundCloud',
  docs: 'https://developers.soundcloud.com/docs/api/guide',
  rules: [
    {
      id: 'sound-cloud-client-secret',
      description: 'SoundCloud client id or secret',
      near: ['soundcloud', 'sound_cloud', 'sound-cloud', 'sound cloud'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
