import type { Vendor } from '../../rule.ts';

/** https://docs.zyte.com/ */
export const zyte: Vendor = {
  id: 'zyte',
  name: 'Zyte (Scrapy Cloud)',
  docs: 'https://docs.zyte.com/',
  rules: [
    {
      id: 'zyte-api-key',
      description: 'Zyte or Scrapy Cloud API key',
      near: ['zyte', 'scrapinghub', 'scrapy_cloud', 'shub_apikey', 'crawlera'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
