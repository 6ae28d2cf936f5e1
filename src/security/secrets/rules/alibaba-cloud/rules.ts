import type { Vendor } from '../../rule.ts';

/** https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair */
export const alibabaCloud: Vendor = {
  id: 'alibaba-cloud',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  rules: [
    {
      id: 'alibaba-cloud-access-key-id',
      description: 'Alibaba Cloud access key id',
      token: 'LTAI[A-Za-z0-9]{12,26}',
    },
    {
      id: 'alibaba-cloud-access-key-secret',
      description: 'Alibaba Cloud access key secret',
      severity: 'critical',
      near: [
        'alibaba',
        'aliyun',
        'alicloud',
        'access_key_secret',
        'accesskeysecret',
        'access-key-secret',
        'oss_',
        'ltai',
      ],
      token: '[A-Za-z0-9]{30}',
    },
    {
      id: 'alibaba-cloud-sts-token',
      description: 'Alibaba Cloud temporary access key id',
      token: String.raw`(?:STS\.)[A-Za-z0-9]{18,32}`,
      entropy: 3,
    },
    {
      id: 'alibaba-cloud-dashscope-api-key',
      description: 'Alibaba Cloud Model Studio (DashScope) API key',
      near: ['dashscope', 'qwen', 'bailian', 'alibaba', 'aliyun', 'tongyi'],
      token: 'sk-[a-z0-9]{32}',
    },
  ],
};
