import type { Vendor } from '../../rule.ts';

/** https://developers.coinranking.com */
export const coinRanking: Vendor = {
  id: 'coin-ranking',
  name: 'Coinranking',
  docs: 'https://developers.coinranking.com',
  rules: [
    {
      id: 'coin-ranking-api-key',
      description: 'Coinranking access token',
      token: 'coinranking[a-f0-9]{40,64}',
    },
  ],
};
