import type { Vendor } from '../../rule.ts';

/** https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html */
export const elastic: Vendor = {
  id: 'elastic',
  name: 'Elastic',
  docs: 'https://www.elastic.co/guide/en/cloud/current/ec-api-authentication.html',
  rules: [
    {
      id: 'elastic-cloud-api-key',
      description: 'Elastic Cloud API key',
      severity: 'critical',
      token: 'essu_[A-Za-z0-9+/-]{50,120}={0,2}',
    },
    {
      id: 'elastic-api-key',
      description: 'Elastic Elasticsearch API key',
      near: ['elastic', 'es_api_key', 'apikey'],
      token: '[A-Za-z0-9]{58}==',
    },
    {
      id: 'elastic-cloud-id',
      description: 'Elastic Cloud id',
      severity: 'low',
      near: ['cloud_id', 'cloudid', 'cloud.id'],
      token: '[A-Za-z0-9_-]{1,60}:[A-Za-z0-9+/]{60,200}={0,2}',
    },
    {
      id: 'elastic-service-token',
      description: 'Elastic service account token',
      token: 'AAEAAW[A-Za-z0-9+/]{40,160}={0,2}',
    },
  ],
};
