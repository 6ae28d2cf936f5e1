import type { Vendor } from '../../rule.ts';

/** https://docs.rapid7.com/insight/managing-platform-api-keys/ */
export const rapid7: Vendor = {
  id: 'rapid7',
  name: 'Rapid7',
  docs: 'https://docs.rapid7.com/insight/managing-platform-api-keys/',
  rules: [
    {
      id: 'rapid7-insight-api-key',
      description: 'Rapid7 Insight platform API key',
      near: ['rapid7', 'insight_api', 'insightvm', 'insightidr', 'insightops'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
