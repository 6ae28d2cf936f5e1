import type { Vendor } from '../../rule.ts';

/** https://scrapfly.io/docs/scrape-api/getting-started */
export const scrapfly: Vendor = {
  id: 'scrapfly',
  name: 'Scrapfly',
  docs: 'https://scrapfly.io/docs/scrape-api/getting-started',
  rules: [
    {
      id: 'scrapfly-api-key',
      description: 'Scrapfly API key',
      token: 'scp-(?:live|test)-[a-f0-9]{32}',
    },
    {
      id: 'scrapfly-legacy-key',
      description: 'Scrapfly API key (legacy)',
      near: ['scrapfly', 'scrap_fly', 'scrap-fly', 'scrap fly'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
