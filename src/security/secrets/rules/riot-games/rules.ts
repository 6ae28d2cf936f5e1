import type { Vendor } from '../../rule.ts';

/** https://developer.riotgames.com/docs/portal */
export const riotGames: Vendor = {
  id: 'riot-games',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  rules: [
    {
      id: 'riot-games-api-key',
      description: 'Riot Games API key',
      caseless: true,
      token: 'RGAPI-[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
