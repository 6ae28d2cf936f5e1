import type { Vendor } from '../../rule.ts';

/** https://supermetrics.com/docs/ */
export const superMetrics: Vendor = {
  id: 'super-metrics',
  name: 'Supermetrics',
  docs: 'https://supermetrics.com/docs/',
  rules: [
    {
      id: 'super-metrics-api-key',
      description: 'Supermetrics API key',
      near: ['supermetrics'],
      token: 'api_[A-Za-z0-9]{24,64}',
    },
  ],
};
