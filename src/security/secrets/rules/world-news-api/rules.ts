import type { Vendor } from '../../rule.ts';

/** https://worldnewsapi.com/docs/ */
export const worldNewsApi: Vendor = {
  id: 'world-news-api',
  name: 'World News API',
  docs: 'https://worldnewsapi.com/docs/',
  rules: [
    {
      id: 'world-news-api-api-key',
      description: 'World News API API key',
      severity: 'medium',
      near: ['worldnewsapi', 'world_news_api', 'world-news-api', 'world news api', 'worldnews'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
