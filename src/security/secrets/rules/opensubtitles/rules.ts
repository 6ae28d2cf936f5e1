import type { Vendor } from '../../rule.ts';

/** https://opensubtitles.stoplight.io/docs/opensubtitles-api */
export const opensubtitles: Vendor = {
  id: 'opensubtitles',
  name: 'OpenSubtitles',
  docs: 'https://opensubtitles.stoplight.io/docs/opensubtitles-api',
  rules: [
    {
      id: 'opensubtitles-api-key',
      description: 'OpenSubtitles API key',
      severity: 'low',
      near: ['opensubtitles'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
