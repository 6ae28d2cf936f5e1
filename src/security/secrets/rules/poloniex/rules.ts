import type { Vendor } from '../../rule.ts';

/** https://api-docs.poloniex.com/spot/ */
export const poloniex: Vendor = {
  id: 'poloniex',
  name: 'Poloniex',
  docs: 'https://api-docs.poloniex.com/spot/',
  rules: [
    {
      id: 'poloniex-api-secret',
      description: 'Poloniex API secret',
      severity: 'critical',
      near: ['poloniex'],
      token: '[A-Za-z0-9]{128}',
    },
    {
      id: 'poloniex-api-key',
      description: 'Poloniex API key',
      severity: 'medium',
      near: ['poloniex'],
      token: '[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}-[A-Z0-9]{8}',
    },
  ],
};
