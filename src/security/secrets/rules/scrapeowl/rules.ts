import type { Vendor } from '../../rule.ts';

/** https://scrapeowl.com/docs */
export const scrapeowl: Vendor = {
  id: 'scrapeowl',
  name: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs',
  rules: [
    {
      id: 'scrapeowl-api-key',
      description: 'ScrapeOwl API key',
      near: ['scrapeowl', 'scrape_owl', 'scrape-owl', 'scrape owl'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
