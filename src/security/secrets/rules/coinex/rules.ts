import type { Vendor } from '../../rule.ts';

/** https://docs.coinex.com */
export const coinex: Vendor = {
  id: 'coinex',
  name: 'CoinEx',
  docs: 'https://docs.coinex.com',
  rules: [
    {
      id: 'coinex-access-id',
      description: 'CoinEx access id',
      near: ['coinex'],
      token: '[A-Z0-9]{32}',
    },
    {
      id: 'coinex-secret-key',
      description: 'CoinEx secret key',
      severity: 'critical',
      near: ['coinex'],
      token: '[A-Z0-9]{48}',
    },
    {
      id: 'coinex-mixed-secret-key',
      description: 'CoinEx secret key of both cases',
      severity: 'critical',
      near: ['coinex'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
