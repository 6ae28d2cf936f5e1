import type { Vendor } from '../../rule.ts';

/** https://developers.meethue.com/ */
export const philipsHue: Vendor = {
  id: 'philips-hue',
  name: 'Philips Hue',
  docs: 'https://developers.meethue.com/',
  rules: [
    {
      id: 'philips-hue-username',
      description: 'Philips Hue application key',
      severity: 'low',
      near: ['philips_hue', 'philipshue', 'hue_username', 'hue_bridge', 'hueusername', 'hue_user'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
