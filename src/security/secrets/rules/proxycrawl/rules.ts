import type { Vendor } from '../../rule.ts';

/** https://crawlbase.com/docs/ */
export const proxycrawl: Vendor = {
  id: 'proxycrawl',
  name: 'ProxyCrawl (Crawlbase)',
  docs: 'https://crawlbase.com/docs/',
  rules: [
    {
      id: 'proxycrawl-token',
      description: 'ProxyCrawl or Crawlbase token',
      severity: 'medium',
      near: ['proxycrawl', 'crawlbase'],
      token: '[A-Za-z0-9_-]{22}',
    },
  ],
};
