import type { Vendor } from '../../rule.ts';

/** https://apiv2.bitcoinaverage.com */
export const bitcoinAverage: Vendor = {
  id: 'bitcoin-average',
  name: 'BitcoinAverage',
  docs: 'https://apiv2.bitcoinaverage.com',
  rules: [
    {
      id: 'bitcoin-average-api-key',
      description: 'BitcoinAverage API key',
      severity: 'medium',
      near: ['bitcoinaverage'],
      token: '[A-Za-z0-9]{43}',
    },
  ],
};
