import type { Vendor } from '../../rule.ts';

/** https://app.outscraper.com/api-docs */
export const outscraper: Vendor = {
  id: 'outscraper',
  name: 'Outscraper',
  docs: 'https://app.outscraper.com/api-docs',
  rules: [
    {
      id: 'outscraper-api-key',
      description: 'Outscraper API key',
      severity: 'medium',
      near: ['outscraper'],
      token: '[A-Za-z0-9_-]{100,140}|[A-Za-z0-9+/]{40,52}',
    },
  ],
};
