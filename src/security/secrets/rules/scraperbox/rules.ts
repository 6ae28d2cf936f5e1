import type { Vendor } from '../../rule.ts';

/** https://scraperbox.com/docs */
export const scraperbox: Vendor = {
  id: 'scraperbox',
  name: 'ScraperBox',
  docs: 'https://scraperbox.com/docs',
  rules: [
    {
      id: 'scraperbox-api-key',
      description: 'ScraperBox API key',
      near: ['scraperbox'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
