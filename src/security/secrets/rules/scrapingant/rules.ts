import type { Vendor } from '../../rule.ts';

/** https://docs.scrapingant.com/ */
export const scrapingant: Vendor = {
  id: 'scrapingant',
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com/',
  rules: [
    {
      id: 'scrapingant-api-key',
      description: 'ScrAPIngAnt API key',
      near: ['scrapingant', 'scraping_ant', 'scraping-ant', 'scraping ant'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
