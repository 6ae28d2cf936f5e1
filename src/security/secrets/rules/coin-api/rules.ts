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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
