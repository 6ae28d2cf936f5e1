import type { Vendor } from '../../rule.ts';

/** https://github.com/BeSnappy/api-docs */
export const besnappy: Vendor = {
  id: 'besnappy',
  name: 'Besnappy',
  docs: 'https://github.com/BeSnappy/api-docs',
  rules: [
    {
      id: 'besnappy-api-key',
      description: 'Besnappy API key',
      severity: 'medium',
      near: ['besnappy'],
      token: '[a-z0-9]{64}',
    },
  ],
};
