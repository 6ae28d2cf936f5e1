import type { Vendor } from '../../rule.ts';

/** https://docs.bigmarker.com */
export const bigMarker: Vendor = {
  id: 'big-marker',
  name: 'BigMarker',
  docs: 'https://docs.bigmarker.com',
  rules: [
    {
      id: 'big-marker-api-key',
      description: 'BigMarker API key',
      severity: 'medium',
      near: ['bigmarker'],
      token: '[a-z0-9]{20}',
    },
  ],
};
