import type { Vendor } from '../../rule.ts';

/** https://bybit-exchange.github.io/docs/ */
export const bybit: Vendor = {
  id: 'bybit',
  name: 'Bybit',
  docs: 'https://bybit-exchange.github.io/docs/',
  rules: [
    {
      id: 'bybit-api-key',
      description: 'Bybit API key',
      near: ['bybit'],
      token: '[A-Za-z0-9]{18}',
    },
    {
      id: 'bybit-api-secret',
      description: 'Bybit API secret',
      severity: 'critical',
      near: ['bybit'],
      token: '[A-Za-z0-9]{36}',
    },
  ],
};
