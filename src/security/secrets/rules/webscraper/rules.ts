import type { Vendor } from '../../rule.ts';

/** https://webscraper.io/documentation/web-scraper-cloud/api */
export const webscraper: Vendor = {
  id: 'webscraper',
  name: 'Web Scraper',
  docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  rules: [
    {
      id: 'webscraper-api-token',
      description: 'Web Scraper Cloud API token',
      near: ['webscraper', 'web_scraper', 'web-scraper'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
