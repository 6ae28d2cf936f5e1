import type { Vendor } from '../../rule.ts';

/** https://apidocs.reply.io/ */
export const replyio: Vendor = {
  id: 'replyio',
  name: 'Reply.io',
  docs: 'https://apidocs.reply.io/',
  rules: [
    {
      id: 'replyio-api-key',
      description: 'Reply.io API key',
      near: ['replyio', 'reply.io', 'reply_io', 'reply-io'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
