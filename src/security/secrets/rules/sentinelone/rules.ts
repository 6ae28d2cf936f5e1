import type { Vendor } from '../../rule.ts';

/** https://www.sentinelone.com/ */
export const sentinelone: Vendor = {
  id: 'sentinelone',
  name: 'SentinelOne',
  docs: 'https://www.sentinelone.com/',
  rules: [
    {
      id: 'sentinelone-api-token',
      description: 'SentinelOne API token',
      severity: 'critical',
      near: ['sentinelone', 'sentinel_one', 'sentinel-one'],
      token: '[A-Za-z0-9]{80}',
    },
  ],
};
