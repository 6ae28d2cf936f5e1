import type { Vendor } from '../../rule.ts';

/** https://developers.messagebird.com/api/ */
export const messagebird: Vendor = {
  id: 'messagebird',
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/',
  rules: [
    {
      id: 'messagebird-access-key',
      description: 'MessageBird access key',
      near: ['messagebird', 'message-bird', 'message_bird'],
      token: '[A-Za-z0-9_-]{25}',
    },
    {
      id: 'messagebird-client-id',
      description: 'MessageBird client or workspace ID',
      severity: 'low',
      near: ['messagebird', 'message-bird', 'message_bird'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
      caseless: true,
    },
  ],
};
