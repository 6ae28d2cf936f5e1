import type { Vendor } from '../../rule.ts';

/** https://app.metricool.com/ */
export const metricool: Vendor = {
  id: 'metricool',
  name: 'Metricool',
  docs: 'https://app.metricool.com/',
  rules: [
    {
      id: 'metricool-user-token',
      description: 'Metricool user token',
      severity: 'medium',
      near: ['metricool'],
      token: '[A-Z0-9]{60,80}',
    },
  ],
};
