import type { Vendor } from '../../rule.ts';

/** https://docs.coinglass.com */
export const coinGlass: Vendor = {
  id: 'coin-glass',
  name: 'CoinGlass',
  docs: 'https://docs.coinglass.com',
  rules: [
    {
      id: 'coin-glass-api-key',
      description: 'CoinGlass API key',
      severity: 'medium',
      near: ['coinglass'],
      token: '[a-z0-9]{32}',
    },
  ],
};
