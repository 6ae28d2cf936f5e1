import type { Vendor } from '../../rule.ts';

/** https://docs.coingecko.com */
export const coinGecko: Vendor = {
  id: 'coin-gecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com',
  rules: [
    {
      id: 'coin-gecko-api-key',
      description: 'CoinGecko API key',
      severity: 'medium',
      token: 'CG-[A-Za-z0-9]{24}',
    },
  ],
};
