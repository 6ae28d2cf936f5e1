import type { Vendor } from '../../rule.ts';

/** https://docs.x.com/resources/fundamentals/authentication/overview */
export const twitter: Vendor = {
  id: 'twitter',
  name: 'X (Twitter)',
  docs: 'https://docs.x.com/resources/fundamentals/authentication/overview',
  rules: [
    {
      id: 'twitter-bearer-token',
      description: 'X (Twitter) bearer token',
      token: 'AAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9%]{59,140}',
      entropy: 3.5,
    },
    {
      id: 'twitter-access-token',
      description: 'X (Twitter) access token',
      near: ['twitter', 'tweepy', 'x_access', 'x_api', 'x_oauth', 'xai_twitter'],
      token: '[0-9]{15,25}-[A-Za-z0-9]{20,40}',
    },
    {
      id: 'twitter-old-access-token',
      description: 'X (Twitter) access token (old account)',
      near: ['twitter', 'tweepy'],
      token: '[0-9]{5,14}-[A-Za-z0-9]{35,44}',
    },
    {
      id: 'twitter-access-secret',
      description: 'X (Twitter) access token secret',
      near: ['twitter', 'tweepy', 'x_access_token_secret', 'x_access_secret'],
      token: '[A-Za-z0-9]{45}',
    },
    {
      id: 'twitter-old-access-secret',
      description: 'X (Twitter) access token secret',
      near: [
        'twitter_access',
        'twitter_token',
        'twitteraccess',
        'tweepy',
        'twitter_oauth',
        'twitter_secret',
        'access_token_secret',
        'accesstokensecret',
      ],
      token: '[A-Za-z0-9]{40,44}',
    },
    {
      id: 'twitter-api-key',
      description: 'X (Twitter) API key',
      severity: 'medium',
      near: ['twitter', 'tweepy', 'x_api_key', 'x_consumer'],
      token: '[A-Za-z0-9]{25}',
    },
    {
      id: 'twitter-old-api-key',
      description: 'X (Twitter) API key (old)',
      severity: 'medium',
      near: [
        'twitter_id',
        'twitter_consumer',
        'twitter_key',
        'twitter_api_key',
        'twitter_client_id',
        'twitterconsumer',
        'twitter-consumer',
      ],
      token: '[A-Za-z0-9]{18,22}',
    },
    {
      id: 'twitter-api-secret',
      description: 'X (Twitter) API secret',
      near: ['twitter', 'tweepy', 'x_api_secret', 'x_consumer_secret', 'x_client_secret'],
      token: '[A-Za-z0-9]{50}',
    },
    {
      id: 'twitter-old-api-secret',
      description: 'X (Twitter) API secret (old)',
      near: [
        'twitter_consumer_secret',
        'twitter_secret',
        'twitter_api_secret',
        'twitterconsumersecret',
        'twitter-consumer-secret',
        'twitter_client_secret',
      ],
      token: '[A-Za-z0-9]{35,44}',
    },
    {
      id: 'twitter-oauth2-token',
      description: 'X (Twitter) OAuth 2 token',
      token: '[A-Za-z0-9]{60,80}MToxOmF0Oj[A-Za-z0-9]{1,3}',
    },
  ],
};
