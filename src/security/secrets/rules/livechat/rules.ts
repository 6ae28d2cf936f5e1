import type { Vendor } from '../../rule.ts';

/** https://platform.text.com/docs/authorization */
export const livechat: Vendor = {
  id: 'livechat',
  name: 'LiveChat',
  docs: 'https://platform.text.com/docs/authorization',
  rules: [
    {
      id: 'livechat-access-token',
      description: 'LiveChat access token',
      near: ['livechat'],
      token: '(?:dal|fra|us-south1|europe-west3):[A-Za-z0-9_-]{27,48}',
    },
  ],
};
