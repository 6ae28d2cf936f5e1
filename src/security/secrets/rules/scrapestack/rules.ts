import type { Vendor } from '../../rule.ts';

/** https://scrapestack.com/documentation */
export const scrapestack: Vendor = {
  id: 'scrapestack',
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  rules: [
    {
      id: 'scrapestack-access-key',
      description: 'scrapestack access key',
      near: ['scrapestack', 'scrape_stack', 'scrape-stack', 'scrape stack'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
