import type { Vendor } from '../../rule.ts';

/** https://docs.coinmetrics.io */
export const coinmetrics: Vendor = {
  id: 'coinmetrics',
  name: 'Coin Metrics',
  docs: 'https://docs.coinmetrics.io',
  rules: [
    {
      id: 'coinmetrics-api-key',
      description: 'Coin Metrics API key',
      severity: 'medium',
      near: ['coinmetrics'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
