import type { Vendor } from '../../rule.ts';

/** https://www.bitget.com/api-doc/ */
export const bitget: Vendor = {
  id: 'bitget',
  name: 'Bitget',
  docs: 'https://www.bitget.com/api-doc/',
  rules: [
    {
      id: 'bitget-api-key',
      description: 'Bitget API key',
      token: 'bg_[a-f0-9]{32}',
    },
    {
      id: 'bitget-secret-key',
      description: 'Bitget secret key',
      severity: 'critical',
      near: ['bitget'],
      token: '[a-z0-9]{64}',
    },
  ],
};
