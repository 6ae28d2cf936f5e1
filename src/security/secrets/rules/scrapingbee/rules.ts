import type { Vendor } from '../../rule.ts';

/** https://www.scrapingbee.com/documentation/ */
export const scrapingbee: Vendor = {
  id: 'scrapingbee',
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  rules: [
    {
      id: 'scrapingbee-api-key',
      description: 'ScrAPIngBee API key',
      near: ['scrapingbee', 'scraping_bee', 'scraping-bee', 'scraping bee'],
      token: '[A-Za-z0-9]{80}',
    },
  ],
};
