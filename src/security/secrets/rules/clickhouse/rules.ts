import type { Vendor } from '../../rule.ts';

/** https://clickhouse.com/docs/cloud/manage/openapi */
export const clickhouse: Vendor = {
  id: 'clickhouse',
  name: 'ClickHouse Cloud',
  docs: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rules: [
    {
      id: 'clickhouse-api-secret-key',
      description: 'ClickHouse Cloud API secret key',
      severity: 'critical',
      token: '4b1d[A-Za-z0-9]{38}',
    },
    {
      id: 'clickhouse-api-key-id',
      description: 'ClickHouse Cloud API key id',
      severity: 'medium',
      near: ['clickhouse_key_id', 'clickhouse_cloud_key', 'clickhouse_api_key_id'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
