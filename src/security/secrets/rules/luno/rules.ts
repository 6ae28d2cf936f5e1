import type { Vendor } from '../../rule.ts';

/** https://www.luno.com/en/developers/api */
export const luno: Vendor = {
  id: 'luno',
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers/api',
  rules: [
    {
      id: 'luno-api-secret',
      description: 'Luno API secret',
      severity: 'critical',
      near: ['luno'],
      token: '[A-Za-z0-9_-]{43}',
    },
    {
      id: 'luno-api-key-id',
      description: 'Luno API key ID',
      severity: 'low',
      near: ['luno'],
      token: '[a-z0-9]{13}',
      entropy: 2,
    },
  ],
};
