import type { Vendor } from '../../rule.ts';

/** https://scrapersproxy.com/ */
export const scrapersite: Vendor = {
  id: 'scrapersite',
  name: "Scraper's Proxy",
  docs: 'https://scrapersproxy.com/',
  rules: [
    {
      id: 'scrapersite-api-key',
      description: "Scraper's Proxy API key",
      near: ['scrapersite', 'scraper_site', 'scraper-site'],
      token: '[A-Za-z0-9]{45}',
    },
  ],
};
