import type { Vendor } from '../../rule.ts';

/** https://scrape.do/documentation/ */
export const scrapeDo: Vendor = {
  id: 'scrape-do',
  name: 'Scrape.do',
  docs: 'https://scrape.do/documentation/',
  rules: [
    {
      id: 'scrape-do-token',
      description: 'Scrape.do token',
      near: ['scrape.do', 'scrapedo', 'scrape_do', 'scrape-do'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
