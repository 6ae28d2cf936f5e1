import type { Vendor } from '../../rule.ts';

/** https://docs.coincap.io */
export const coinCap: Vendor = {
  id: 'coin-cap',
  name: 'CoinCap',
  docs: 'https://docs.coincap.io',
  rules: [
    {
      id: 'coin-cap-api-key',
      description: 'CoinCap API key',
      severity: 'medium',
      near: ['coincap'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[a-z0-9]{64})',
    },
  ],
};
