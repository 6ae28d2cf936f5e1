import type { Vendor } from '../../rule.ts';

/** https://segment.com/docs/api/public-api/ */
export const segment: Vendor = {
  id: 'segment',
  name: 'Segment',
  docs: 'https://segment.com/docs/api/public-api/',
  rules: [
    {
      id: 'segment-public-api-token',
      description: 'Segment Public API token',
      token: 'sgp_[A-Za-z0-9]{64}',
    },
    {
      id: 'segment-config-api-token',
      description: 'Segment Config API token',
      near: ['segment'],
      token: '[A-Za-z0-9_-]{43}\\.[A-Za-z0-9_-]{43}',
    },
    {
      id: 'segment-write-key',
      description: 'Segment write key',
      severity: 'medium',
      near: [
        'segment_write',
        'segment_key',
        'segment_api',
        'segmentwritekey',
        'segment-write',
        'segment.write',
        'segment.io',
        'analytics.load',
        'segmentkey',
        'segment_token',
        'segment_io',
      ],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
