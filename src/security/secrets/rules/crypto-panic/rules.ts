import type { Vendor } from '../../rule.ts';

/** https://cryptopanic.com/developers/api/ */
export const cryptoPanic: Vendor = {
  id: 'crypto-panic',
  name: 'CryptoPanic',
  docs: 'https://cryptopanic.com/developers/api/',
  rules: [
    {
      id: 'crypto-panic-api-key',
      description: 'CryptoPanic auth token',
      severity: 'medium',
      near: ['cryptopanic'],
      token: '[a-z0-9]{40}',
    },
  ],
};
