import type { Vendor } from '../../rule.ts';

/** https://github.com/reddit-archive/reddit/wiki/OAuth2 */
export const reddit: Vendor = {
  id: 'reddit',
  name: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  rules: [
    {
      id: 'reddit-client-secret',
      description: 'Reddit client secret',
      near: [
        'reddit_secret',
        'reddit_client',
        'reddit-secret',
        'reddit-client',
        'reddit_api',
        'reddit_token',
        'redditclientsecret',
        'reddit token',
        'reddit secret',
        'praw.reddit',
      ],
      token: '[A-Za-z0-9_-]{27,30}',
    },
    {
      id: 'reddit-refresh-token',
      description: 'Reddit refresh token',
      near: ['reddit', 'praw'],
      token: '[0-9]{10,14}-[A-Za-z0-9_-]{27,30}',
    },
    {
      id: 'reddit-client-id',
      description: 'Reddit client id',
      severity: 'low',
      near: ['reddit_client_id', 'reddit_id', 'reddit_app_id', 'reddit-client-id', 'redditclientid'],
      token: '[A-Za-z0-9_-]{14}',
    },
  ],
};
