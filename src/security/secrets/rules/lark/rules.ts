import type { Vendor } from '../../rule.ts';

/** https://open.larksuite.com/document/home/index */
export const lark: Vendor = {
  id: 'lark',
  name: 'Lark (Feishu)',
  docs: 'https://open.larksuite.com/document/home/index',
  rules: [
    {
      id: 'lark-app-secret',
      description: 'Lark or Feishu app secret',
      near: ['lark', 'feishu'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'lark-access-token',
      description: 'Lark or Feishu access token',
      near: ['lark', 'feishu'],
      token: '[tau]-[A-Za-z0-9_-]{40,48}',
    },
    {
      id: 'lark-webhook-url',
      description: 'Lark or Feishu webhook of a bot',
      severity: 'medium',
      token:
        '(?:open\\.feishu\\.cn|open\\.larksuite\\.com)/open-apis/bot/v2/hook/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
