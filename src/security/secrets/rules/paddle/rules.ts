import type { Vendor } from '../../rule.ts';

/** https://developer.paddle.com/api-reference/about/api-keys */
export const paddle: Vendor = {
  id: 'paddle',
  name: 'Paddle',
  docs: 'https://developer.paddle.com/api-reference/about/api-keys',
  rules: [
    {
      id: 'paddle-api-key',
      description: 'Paddle API key',
      severity: 'critical',
      token: 'pdl_(?:live|sdbx|sandbox)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}',
    },
    {
      id: 'paddle-webhook-secret',
      description: 'Paddle secret of notifications',
      token: 'pdl_ntfset_[a-z0-9]{26}_[A-Za-z0-9+/]{32}',
    },
    {
      id: 'paddle-legacy-api-key',
      description: 'Paddle vendor auth code',
      near: ['paddle'],
      common: true,
      token: '[A-Za-z0-9]{50}',
    },
  ],
};
