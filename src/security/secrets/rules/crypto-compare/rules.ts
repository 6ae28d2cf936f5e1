import type { Vendor } from '../../rule.ts';

/** https://min-api.cryptocompare.com/documentation */
export const cryptoCompare: Vendor = {
  id: 'crypto-compare',
  name: 'CryptoCompare',
  docs: 'https://min-api.cryptocompare.com/documentation',
  rules: [
    {
      id: 'crypto-compare-api-key',
      description: 'CryptoCompare API key',
      severity: 'medium',
      near: ['cryptocompare', 'crypto_compare'],
      token: '[a-z0-9]{64}',
    },
  ],
};
