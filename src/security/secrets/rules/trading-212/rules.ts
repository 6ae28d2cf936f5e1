import type { Vendor } from '../../rule.ts';

/** https://t212public-api-docs.redoc.ly/ */
export const trading212: Vendor = {
  id: 'trading-212',
  name: 'Trading 212',
  docs: 'https://t212public-api-docs.redoc.ly/',
  rules: [
    {
      id: 'trading-212-api-key',
      description: 'Trading 212 API key',
      severity: 'critical',
      near: ['trading212', 'trading_212', 't212'],
      token: '[0-9]{6,9}Z[A-Za-z]{20,40}',
    },
  ],
};
