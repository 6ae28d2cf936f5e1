import type { Vendor } from '../../rule.ts';

/** https://docs.simpleanalytics.com/ */
export const simpleAnalytics: Vendor = {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  docs: 'https://docs.simpleanalytics.com/',
  rules: [
    {
      id: 'simple-analytics-api-key',
      description: 'Simple Analytics API key',
      token: 'sa_api_key_[A-Za-z0-9]{30,60}',
    },
    {
      id: 'simple-analytics-user-id',
      description: 'Simple Analytics user id',
      severity: 'low',
      caseless: true,
      token: 'sa_user_id_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
