import type { Vendor } from '../../rule.ts';

/** https://developers.sparkpost.com/api/#header-authentication */
export const sparkpost: Vendor = {
  id: 'sparkpost',
  name: 'SparkPost',
  docs: 'https://developers.sparkpost.com/api/#header-authentication',
  rules: [
    {
      id: 'sparkpost-api-key',
      description: 'SparkPost API key',
      near: ['sparkpost', 'spark_post', 'spark-post', 'spark post'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
