import type { Vendor } from '../../rule.ts';

/** https://www.easy-insight.com */
export const easyInsight: Vendor = {
  id: 'easy-insight',
  name: 'Easy Insight',
  docs: 'https://www.easy-insight.com',
  rules: [
    {
      id: 'easy-insight-api-key',
      description: 'Easy Insight API key or secret',
      severity: 'medium',
      near: ['easyinsight', 'easy-insight', 'easy_insight'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
