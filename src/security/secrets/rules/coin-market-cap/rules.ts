import type { Vendor } from '../../rule.ts';

/** https://coinmarketcap.com/api/documentation/v1/ */
export const coinMarketCap: Vendor = {
  id: 'coin-market-cap',
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/',
  rules: [
    {
      id: 'coin-market-cap-api-key',
      description: 'CoinMarketCap API key',
      severity: 'medium',
      near: ['coinmarketcap', 'coin_market_cap', 'cmc_pro', 'cmc_api', 'x-cmc'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
