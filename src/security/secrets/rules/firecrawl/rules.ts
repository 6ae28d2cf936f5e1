import type { Vendor } from '../../rule.ts';

/** https://docs.firecrawl.dev */
export const firecrawl: Vendor = {
  id: 'firecrawl',
  name: 'Firecrawl',
  docs: 'https://docs.firecrawl.dev',
  rules: [
    {
      id: 'firecrawl-api-key',
      description: 'Firecrawl API key',
      token: 'fc-[a-f0-9]{32}',
    },
  ],
};
