import type { Vendor } from '../../rule.ts';

/** https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html */
export const wechat: Vendor = {
  id: 'wechat',
  name: 'WeChat',
  docs: 'https://developers.weixin.qq.com/doc/offiaccount/en/Basic_Information/Get_access_token.html',
  rules: [
    {
      id: 'wechat-app-id',
      description: 'WeChat app id',
      severity: 'low',
      near: ['wechat', 'weixin', 'appid', 'app_id', 'wx_'],
      token: 'wx[a-f0-9]{16}',
    },
    {
      id: 'wechat-app-secret',
      description: 'WeChat app secret',
      near: ['wechat', 'weixin', 'wx_secret', 'wx_app', 'wxapp'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'wechat-pay-key',
      description: 'WeChat Pay key of a merchant',
      severity: 'critical',
      near: ['wechat_pay', 'wechatpay', 'wxpay', 'mch_key', 'wx_pay', 'apiv3key', 'api_v3_key'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
