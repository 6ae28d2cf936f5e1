import type { Vendor } from '../../rule.ts';

/** https://www.kucoin.com/docs/beginners/introduction */
export const kucoin: Vendor = {
  id: 'kucoin',
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs/beginners/introduction',
  rules: [
    {
      id: 'kucoin-api-key',
      description: 'KuCoin API key',
      near: ['kucoin'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'kucoin-secret-key',
      description: 'KuCoin API secret',
      severity: 'critical',
      near: ['kucoin'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
