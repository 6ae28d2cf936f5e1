import type { Vendor } from '../../rule.ts';

/** https://support.huaweicloud.com/intl/en-us/iam_faq/iam_01_0618.html */
export const huaweiCloud: Vendor = {
  id: 'huawei-cloud',
  name: 'Huawei Cloud',
  docs: 'https://support.huaweicloud.com/intl/en-us/iam_faq/iam_01_0618.html',
  rules: [
    {
      id: 'huawei-cloud-secret-access-key',
      description: 'Huawei Cloud secret access key',
      severity: 'critical',
      near: ['huaweicloud', 'huawei_cloud', 'huawei-cloud', 'huawei', 'hwcloud', 'hw_secret', 'hw_access', 'sdk_sk'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'huawei-cloud-access-key-id',
      description: 'Huawei Cloud access key ID',
      severity: 'low',
      near: ['huaweicloud', 'huawei_cloud', 'huawei-cloud', 'huawei', 'hwcloud', 'hw_access'],
      token: '[A-Z0-9]{20}',
    },
  ],
};
