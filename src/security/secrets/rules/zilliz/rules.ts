import type { Vendor } from '../../rule.ts';

/** https://docs.zilliz.com/docs/manage-api-keys */
export const zilliz: Vendor = {
  id: 'zilliz',
  name: 'Zilliz Cloud',
  docs: 'https://docs.zilliz.com/docs/manage-api-keys',
  rules: [
    {
      id: 'zilliz-api-key',
      description: 'Zilliz Cloud API key',
      severity: 'critical',
      near: ['zilliz', 'milvus'],
      token: '[A-Za-z0-9]{72,104}',
    },
  ],
};
