import type { Vendor } from '../../rule.ts';

/** https://developers.hive.com/ */
export const hive: Vendor = {
  id: 'hive',
  name: 'Hive',
  docs: 'https://developers.hive.com/',
  rules: [
    {
      id: 'hive-api-key',
      description: 'Hive API key',
      severity: 'medium',
      near: [
        'hive_api',
        'hiveapi',
        'hive-api',
        'hive.com',
        'hive_key',
        'hive api',
        'hive token',
        'hive secret',
        'hive key',
        'hive_token',
        'hive_secret',
        'hivekey',
        'hivetoken',
        'hiveai',
        'hive_ai',
      ],
      token: '[A-Za-z0-9]{32}|[A-Za-z0-9]{17}',
    },
  ],
};
