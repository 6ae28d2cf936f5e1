import type { Vendor } from '../../rule.ts';

/** https://coinmarketcal.com/en/developer/documentation */
export const coinMarketCal: Vendor = {
  id: 'coin-market-cal',
  name: 'CoinMarketCal',
  docs: 'https://coinmarketcal.com/en/developer/documentation',
  rules: [
    {
      id: 'coin-market-cal-api-key',
      description: 'CoinMarketCal API key',
      severity: 'medium',
      near: ['coinmarketcal'],
      token: '[A-Za-z0-9]{20,64}',
    },
  ],
};
