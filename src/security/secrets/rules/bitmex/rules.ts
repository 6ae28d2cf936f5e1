import type { Vendor } from '../../rule.ts';

/** https://www.bitmex.com/app/apiKeysUsage */
export const bitmex: Vendor = {
  id: 'bitmex',
  name: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  rules: [
    {
      id: 'bitmex-api-key',
      description: 'BitMEX API key',
      near: ['bitmex'],
      token: '[A-Za-z0-9_-]{24}',
    },
    {
      id: 'bitmex-secret-key',
      description: 'BitMEX secret key',
      severity: 'critical',
      near: ['bitmex'],
      token: '[A-Za-z0-9_-]{48}',
    },
  ],
};
