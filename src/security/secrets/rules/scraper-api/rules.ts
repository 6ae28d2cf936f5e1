import type { Vendor } from '../../rule.ts';

/** https://docs.scraperapi.com/ */
export const scraperApi: Vendor = {
  id: 'scraper-api',
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  rules: [
    {
      id: 'scraper-api-api-key',
      description: 'ScraperAPI API key',
      near: ['scraperapi', 'scraper_api', 'scraper-api', 'scraper api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
