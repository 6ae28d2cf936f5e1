import type { Vendor } from '../../rule.ts';

/** https://developer.coingate.com */
export const coinGate: Vendor = {
  id: 'coin-gate',
  name: 'CoinGate',
  docs: 'https://developer.coingate.com',
  rules: [
    {
      id: 'coin-gate-auth-token',
      description: 'CoinGate auth token',
      severity: 'critical',
      near: ['coingate'],
      token: '[A-Za-z0-9_-]{40,43}',
    },
  ],
};
