import type { Vendor } from '../../rule.ts';

/** https://getstream.io/chat/docs/node/tokens_and_authentication/ */
export const stream: Vendor = {
  id: 'stream',
  name: 'Stream',
  docs: 'https://getstream.io/chat/docs/node/tokens_and_authentication/',
  rules: [
    {
      id: 'stream-api-secret',
      description: 'Stream API secret',
      near: ['getstream', 'stream_secret', 'stream_api_secret', 'stream_api', 'stream_chat', 'stream-io', 'streamchat'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'stream-api-key',
      description: 'Stream API key',
      severity: 'low',
      near: ['getstream', 'stream_api_key', 'stream_key', 'streamchat'],
      token: '[a-z0-9]{12}',
    },
  ],
};
