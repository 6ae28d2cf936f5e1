import type { Vendor } from '../../rule.ts';

/** https://www.coinspot.com.au/api */
export const coinSpot: Vendor = {
  id: 'coin-spot',
  name: 'CoinSpot',
  docs: 'https://www.coinspot.com.au/api',
  rules: [
    {
      id: 'coin-spot-secret',
      description: 'CoinSpot secret',
      severity: 'critical',
      near: ['coinspot'],
      token: '[A-Z0-9]{60,80}',
    },
  ],
};
