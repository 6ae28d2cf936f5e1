import type { Vendor } from '../../rule.ts';

/** https://dev.epicgames.com/docs */
export const epicGames: Vendor = {
  id: 'epic-games',
  name: 'Epic Games',
  docs: 'https://dev.epicgames.com/docs',
  rules: [
    {
      id: 'epic-games-client-secret',
      description: 'Epic Games client secret',
      near: ['epicgames', 'eos_client', 'epic_client'],
      token: '[A-Za-z0-9+/]{43}',
    },
  ],
};
