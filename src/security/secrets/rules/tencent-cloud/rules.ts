import type { Vendor } from '../../rule.ts';

/** https://cloud.tencent.com/document/product/598/40488 */
export const tencentCloud: Vendor = {
  id: 'tencent-cloud',
  name: 'Tencent Cloud',
  docs: 'https://cloud.tencent.com/document/product/598/40488',
  rules: [
    {
      id: 'tencent-cloud-secret-id',
      description: 'Tencent Cloud secret id',
      severity: 'medium',
      token: 'AKID[A-Za-z0-9]{32}',
    },
    {
      id: 'tencent-cloud-secret-key',
      description: 'Tencent Cloud secret key',
      severity: 'critical',
      near: ['tencent', 'qcloud', 'cos_secret'],
      reach: 90,
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'tencent-cloud-temporary-id',
      description: 'Tencent Cloud temporary secret id',
      severity: 'medium',
      token: 'AKID[A-Za-z0-9_-]{40,90}',
    },
    {
      id: 'tencent-cloud-wecom-webhook',
      description: 'WeCom (WeChat Work) bot webhook',
      severity: 'medium',
      token: 'qyapi\\.weixin\\.qq\\.com/cgi-bin/webhook/send\\?key=[a-f0-9-]{36}',
    },
  ],
};
