import type { Vendor } from '../../rule.ts';

/** https://finnhub.io/docs/api */
export const finnhub: Vendor = {
  id: 'finnhub',
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api',
  rules: [
    {
      id: 'finnhub-api-key',
      description: 'Finnhub API key',
      severity: 'medium',
      near: ['finnhub'],
      token: '[a-z0-9]{20}(?:[a-z0-9]{20})?',
    },
  ],
};
