import type { Vendor } from '../../rule.ts';

/** https://www.bitstamp.net/api/ */
export const bitstamp: Vendor = {
  id: 'bitstamp',
  name: 'Bitstamp',
  docs: 'https://www.bitstamp.net/api/',
  rules: [
    {
      id: 'bitstamp-api-key',
      description: 'Bitstamp API key or secret',
      severity: 'critical',
      near: ['bitstamp'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
