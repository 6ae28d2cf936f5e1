import type { Vendor } from '../../rule.ts';

/** https://app.zenscrape.com/documentation */
export const zenscrape: Vendor = {
  id: 'zenscrape',
  name: 'Zenscrape',
  docs: 'https://app.zenscrape.com/documentation',
  rules: [
    {
      id: 'zenscrape-api-key',
      description: 'Zenscrape API key',
      near: ['zenscrape', 'zen_scrape', 'zen-scrape', 'zen scrape'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
