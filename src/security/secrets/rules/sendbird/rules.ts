import type { Vendor } from '../../rule.ts';

/** https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api */
export const sendbird: Vendor = {
  id: 'sendbird',
  name: 'Sendbird',
  docs: 'https://sendbird.com/docs/chat/platform-api/v3/prepare-to-use-api',
  rules: [
    {
      id: 'sendbird-api-token',
      description: 'Sendbird API token',
      near: ['sendbird', 'send_bird', 'send-bird', 'send bird'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'sendbird-organization-token',
      description: 'Sendbird organisation token',
      near: ['sendbird', 'send_bird', 'send-bird', 'send bird'],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'sendbird-access-id',
      description: 'Sendbird application id',
      severity: 'low',
      near: ['sendbird', 'send_bird', 'send-bird', 'send bird'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
