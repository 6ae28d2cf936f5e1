import type { Vendor } from '../../rule.ts';

/** https://docs.influxdata.com/influxdb/v2/admin/tokens/ */
export const influxdata: Vendor = {
  id: 'influxdata',
  name: 'InfluxData',
  docs: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  rules: [
    {
      id: 'influxdata-api-token',
      description: 'InfluxDB API token',
      near: ['influx'],
      token: '[A-Za-z0-9_-]{86}==',
    },
    {
      id: 'influxdata-v3-token',
      description: 'InfluxDB 3 token',
      token: 'apiv3_[A-Za-z0-9_-]{60,100}',
    },
  ],
};
