import type { Vendor } from '../../rule.ts';

/** https://docs.bitfinex.com */
export const bitfinex: Vendor = {
  id: 'bitfinex',
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com',
  rules: [
    {
      id: 'bitfinex-api-key',
      description: 'Bitfinex API key or secret',
      severity: 'critical',
      near: ['bitfinex'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
