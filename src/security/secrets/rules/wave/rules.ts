import type { Vendor } from '../../rule.ts';

/** https://developer.waveapps.com/ */
export const wave: Vendor = {
  id: 'wave',
  name: 'Wave',
  docs: 'https://developer.waveapps.com/',
  rules: [
    {
      id: 'wave-access-token',
      description: 'Wave full access token',
      near: ['waveapps', 'wave_apps', 'wave_access', 'wave_token', 'wave_api'],
      token: '[A-Za-z0-9]{30,32}',
    },
  ],
};
