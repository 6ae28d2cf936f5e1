import type { Vendor } from '../../rule.ts';

/** https://docs.ucloud.cn/api/summary/signature */
export const ucloud: Vendor = {
  id: 'ucloud',
  name: 'UCloud',
  docs: 'https://docs.ucloud.cn/api/summary/signature',
  rules: [
    {
      id: 'ucloud-private-key',
      description: 'UCloud private key',
      severity: 'critical',
      near: ['ucloud_private', 'ucloud_privatekey', 'ucloudprivate', 'ucloud-private'],
      token: '[A-Za-z0-9+/_-]{44,80}',
    },
  ],
};
