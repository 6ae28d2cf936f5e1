import type { Vendor } from '../../rule.ts';

/** https://steamcommunity.com/dev/apikey */
export const steam: Vendor = {
  id: 'steam',
  name: 'Steam',
  docs: 'https://steamcommunity.com/dev/apikey',
  rules: [
    {
      id: 'steam-web-api-key',
      description: 'Steam Web API key',
      near: [
        'steam_api',
        'steam_web',
        'steam_key',
        'steamapi',
        'steam-api',
        'steamwebapi',
        'steamkey',
        'steam api',
        'steam key',
        'steam_token',
      ],
      token: '[A-Fa-f0-9]{32}',
    },
  ],
};
