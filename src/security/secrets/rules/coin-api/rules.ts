import type { Vendor } from '../../rule.ts';

/** https://docs.coinapi.io */
export const coinApi: Vendor = {
  id: 'coin-api',
  name: 'CoinAPI',
  docs: 'https://docs.coinapi.io',
  rules: [
    {
      id: 'coin-api-api-key',
      description: 'CoinAPI API key',
      severity: 'medium',
      near: ['coinapi'],
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
  ],
};
