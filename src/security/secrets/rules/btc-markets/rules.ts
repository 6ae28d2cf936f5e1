import type { Vendor } from '../../rule.ts';

/** https://docs.btcmarkets.net */
export const btcMarkets: Vendor = {
  id: 'btc-markets',
  name: 'BTC Markets',
  docs: 'https://docs.btcmarkets.net',
  rules: [
    {
      id: 'btc-markets-private-key',
      description: 'BTC Markets private key',
      severity: 'critical',
      near: ['btcmarkets', 'btc_markets'],
      token: '[A-Za-z0-9+/]{86}==',
    },
  ],
};
