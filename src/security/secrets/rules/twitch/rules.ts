import type { Vendor } from '../../rule.ts';

/** https://dev.twitch.tv/docs/authentication/ */
export const twitch: Vendor = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  rules: [
    {
      id: 'twitch-api-token',
      description: 'Twitch access token or client secret',
      near: ['twitch'],
      token: '[A-Za-z0-9]{30}',
    },
    {
      id: 'twitch-oauth-token',
      description: 'Twitch chat token',
      token: 'oauth:[a-z0-9]{30}',
    },
    {
      id: 'twitch-stream-key',
      description: 'Twitch stream key',
      token: 'live_[0-9]{6,12}_[A-Za-z0-9]{30}',
    },
  ],
};
