import type { Vendor } from '../../rule.ts';

/** https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/ */
export const redisCloud: Vendor = {
  id: 'redis-cloud',
  name: 'Redis Cloud',
  docs: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  rules: [
    {
      id: 'redis-cloud-account-key',
      description: 'Redis Cloud API account key',
      severity: 'critical',
      near: ['redis_cloud', 'rediscloud', 'redis-cloud', 'redislabs'],
      token: '[AS][a-z0-9]{40,60}',
    },
    {
      id: 'redis-cloud-secret-key',
      description: 'Redis Cloud API secret key',
      severity: 'critical',
      near: ['rediscloud_secret', 'rediscloud_api_secret', 'redis_cloud_secret', 'redislabs_secret'],
      token: '[A-Za-z0-9]{40,64}',
    },
  ],
};
