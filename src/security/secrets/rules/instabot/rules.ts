import type { Vendor } from '../../rule.ts';

/** https://docs.instabot.io/ */
export const instabot: Vendor = {
  id: 'instabot',
  name: 'Instabot',
  docs: 'https://docs.instabot.io/',
  rules: [
    {
      id: 'instabot-api-key',
      description: 'Instabot API key',
      severity: 'medium',
      near: ['instabot'],
      token: '[A-Za-z0-9+/]{43}=',
    },
  ],
};
