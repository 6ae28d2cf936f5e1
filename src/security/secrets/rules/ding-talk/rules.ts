import type { Vendor } from '../../rule.ts';

/** https://open.dingtalk.com/document/ */
export const dingTalk: Vendor = {
  id: 'ding-talk',
  name: 'DingTalk',
  docs: 'https://open.dingtalk.com/document/',
  rules: [
    {
      id: 'ding-talk-webhook-url',
      description: 'DingTalk robot webhook',
      token: String.raw`oapi\.dingtalk\.com/robot/send\?access_token=([a-f0-9]{64})`,
    },
    {
      id: 'ding-talk-signing-secret',
      description: 'DingTalk signing secret of a robot',
      near: ['dingtalk', 'dingding', 'ding_'],
      token: 'SEC[a-z0-9]{64}',
    },
    {
      id: 'ding-talk-app-secret',
      description: 'DingTalk app secret',
      near: ['dingtalk', 'dingding'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
