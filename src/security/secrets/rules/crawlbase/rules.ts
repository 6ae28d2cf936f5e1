import type { Vendor } from '../../rule.ts';

/** https://crawlbase.com/docs */
export const crawlbase: Vendor = {
  id: 'crawlbase',
  name: 'Crawlbase',
  docs: 'https://crawlbase.com/docs',
  rules: [
    {
      id: 'crawlbase-token',
      description: 'Crawlbase token',
      severity: 'medium',
      near: ['crawlbase'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
