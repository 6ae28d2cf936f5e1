import type { Vendor } from '../../rule.ts';

/** https://coincheck.com/documents/exchange/api */
export const coinCheck: Vendor = {
  id: 'coin-check',
  name: 'Coincheck',
  docs: 'https://coincheck.com/documents/exchange/api',
  rules: [
    {
      id: 'coin-check-access-key',
      description: 'Coincheck access or secret key',
      severity: 'critical',
      near: ['coincheck'],
      token: '(?:[A-Za-z0-9_-]{32}|[A-Za-z0-9_-]{16})',
    },
  ],
};
