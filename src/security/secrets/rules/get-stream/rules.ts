import type { Vendor } from '../../rule.ts';

/** https://getstream.io/docs/ */
export const getStream: Vendor = {
  id: 'get-stream',
  name: 'Stream',
  docs: 'https://getstream.io/docs/',
  rules: [
    {
      id: 'get-stream-api-secret',
      description: 'Stream API secret',
      near: ['getstream', 'stream_api', 'stream_secret', 'stream_key'],
      token: '[a-z0-9]{64}',
    },
  ],
};
