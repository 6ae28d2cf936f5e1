import type { Vendor } from '../../rule.ts';

/** https://www.stitchdata.com/docs/developers/stitch-connect/api */
export const stitchData: Vendor = {
  id: 'stitch-data',
  name: 'Stitch',
  docs: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
  rules: [
    {
      id: 'stitch-data-api-token',
      description: 'Stitch API token',
      near: ['stitchdata', 'stitch_data', 'stitch-data', 'stitch_'],
      token: '[a-z0-9_]{35}',
    },
  ],
};
