import type { Vendor } from '../../rule.ts';

/** https://dev.chartmogul.com */
export const chartmogul: Vendor = {
  id: 'chartmogul',
  name: 'ChartMogul',
  docs: 'https://dev.chartmogul.com',
  rules: [
    {
      id: 'chartmogul-api-key',
      description: 'ChartMogul API key',
      near: ['chartmogul'],
      token: '[a-z0-9]{32}',
    },
  ],
};
