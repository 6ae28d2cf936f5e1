import type { Vendor } from '../../rule.ts';

/** https://docs.pingcap.com/tidbcloud/api-overview */
export const tidb: Vendor = {
  id: 'tidb',
  name: 'TiDB Cloud',
  docs: 'https://docs.pingcap.com/tidbcloud/api-overview',
  rules: [
    {
      id: 'tidb-private-key',
      description: 'TiDB Cloud private key',
      severity: 'critical',
      near: ['tidb'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'tidb-private-key-plain',
      description: 'TiDB Cloud private key',
      severity: 'critical',
      near: ['tidbcloud_private', 'tidb_private', 'tidb_cloud_private', 'tidb_api', 'tidbcloud_api'],
      token: '[A-Za-z0-9]{36,40}',
    },
  ],
};
