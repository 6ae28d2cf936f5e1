import type { Vendor } from '../../rule.ts';

/** https://docs.tavily.com/ */
export const tavily: Vendor = {
  id: 'tavily',
  name: 'Tavily',
  docs: 'https://docs.tavily.com/',
  rules: [
    {
      id: 'tavily-api-key',
      description: 'Tavily API key',
      token: 'tvly-(?:dev-|prod-)?[A-Za-z0-9_-]{16,64}',
    },
  ],
};
