import type { Vendor } from '../../rule.ts';

/** https://fetchrss.com */
export const fetchRss: Vendor = {
  id: 'fetch-rss',
  name: 'FetchRSS',
  docs: 'https://fetchrss.com',
  rules: [
    {
      id: 'fetch-rss-api-key',
      description: 'FetchRSS API key',
      severity: 'medium',
      near: ['fetchrss'],
      token: String.raw`[A-Za-z0-9]{32,40}\.[A-Za-z0-9]{32,40}`,
    },
    {
      id: 'fetch-rss-short-api-key',
      description: 'FetchRSS API key without a separator',
      severity: 'medium',
      near: ['fetchrss'],
      token: '[A-Za-z0-9_.-]{40}',
    },
  ],
};
