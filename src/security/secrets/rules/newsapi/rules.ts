import type { Vendor } from '../../rule.ts';

/** https://newsapi.org/docs/authentication */
export const newsapi: Vendor = {
  id: 'newsapi',
  name: 'NewsAPI',
  docs: 'https://newsapi.org/docs/authentication',
  rules: [
    {
      id: 'newsapi-api-key',
      description: 'NewsAPI API key',
      severity: 'low',
      near: ['newsapi', 'news_api_key', 'news-api-key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
