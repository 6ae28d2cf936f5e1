import type { Vendor } from '../../rule.ts';

/** https://fxmarketapi.com/documentation */
export const fxMarket: Vendor = {
  id: 'fx-market',
  name: 'FXMarketAPI',
  docs: 'https://fxmarketapi.com/documentation',
  rules: [
    {
      id: 'fx-market-api-key',
      description: 'FXMarketAPI API key',
      severity: 'medium',
      near: ['fxmarket'],
      token: '[A-Za-z0-9_-]{20}',
    },
  ],
};
