import type { Vendor } from '../../rule.ts';

/** https://github.com/bitbankinc/bitbank-api-docs */
export const bitbank: Vendor = {
  id: 'bitbank',
  name: 'bitbank',
  docs: 'https://github.com/bitbankinc/bitbank-api-docs',
  rules: [
    {
      id: 'bitbank-api-secret',
      description: 'bitbank API secret',
      severity: 'critical',
      near: ['bitbank'],
      token: '[a-z0-9]{64}',
    },
  ],
};
