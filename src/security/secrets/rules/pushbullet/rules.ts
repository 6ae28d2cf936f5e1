import type { Vendor } from '../../rule.ts';

/** https://docs.pushbullet.com/ */
export const pushbullet: Vendor = {
  id: 'pushbullet',
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/',
  rules: [
    {
      id: 'pushbullet-access-token',
      description: 'Pushbullet access token',
      severity: 'medium',
      near: ['pushbullet'],
      token: '[ov]\\.[A-Za-z0-9]{32}',
    },
  ],
};
