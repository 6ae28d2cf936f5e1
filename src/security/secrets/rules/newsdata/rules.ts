import type { Vendor } from '../../rule.ts';

/** https://newsdata.io/documentation */
export const newsdata: Vendor = {
  id: 'newsdata',
  name: 'NewsData.io',
  docs: 'https://newsdata.io/documentation',
  rules: [
    {
      id: 'newsdata-api-key',
      description: 'NewsData.io API key',
      severity: 'low',
      near: ['newsdata', 'news_data'],
      token: 'pub_[A-Za-z0-9]{32,48}',
    },
  ],
};
