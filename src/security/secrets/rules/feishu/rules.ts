import type { Vendor } from '../../rule.ts';

/** https://open.feishu.cn/document/ */
export const feishu: Vendor = {
  id: 'feishu',
  name: 'Feishu',
  docs: 'https://open.feishu.cn/document/',
  rules: [
    {
      id: 'feishu-webhook-url',
      description: 'Feishu bot webhook',
      token: String.raw`open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/([A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[A-Za-z0-9]{32})`,
    },
    {
      id: 'feishu-app-secret',
      description: 'Feishu app secret',
      near: ['feishu'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'feishu-app-id',
      description: 'Feishu app id',
      severity: 'low',
      near: ['feishu', 'lark'],
      token: 'cli_[a-z0-9]{16}',
      entropy: 2,
    },
  ],
};
