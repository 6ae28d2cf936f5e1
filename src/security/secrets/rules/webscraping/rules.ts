import type { Vendor } from '../../rule.ts';

/** https://webscraping.ai/docs */
export const webscraping: Vendor = {
  id: 'webscraping',
  name: 'WebScraping.AI',
  docs: 'https://webscraping.ai/docs',
  rules: [
    {
      id: 'webscraping-api-key',
      description: 'WebScraping.AI key',
      near: ['webscraping', 'web_scraping', 'web-scraping'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'webscraping-uuid-key',
      description: 'WebScraping.AI key',
      near: ['webscraping', 'web_scraping', 'web-scraping'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
