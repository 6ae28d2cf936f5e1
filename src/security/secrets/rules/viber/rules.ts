import type { Vendor } from '../../rule.ts';

/** https://developers.viber.com/docs/api/rest-bot-api/ */
export const viber: Vendor = {
  id: 'viber',
  name: 'Viber',
  docs: 'https://developers.viber.com/docs/api/rest-bot-api/',
  rules: [
    {
      id: 'viber-auth-token',
      description: 'Viber bot token',
      near: ['viber', 'x-viber-auth-token', 'auth_token'],
      token: '[a-f0-9]{16}-[a-f0-9]{16}-[a-f0-9]{16}',
    },
  ],
};
