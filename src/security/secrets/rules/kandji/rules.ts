import type { Vendor } from '../../rule.ts';

/** https://support.kandji.io/support/solutions/articles/72000560412-kandji-api */
export const kandji: Vendor = {
  id: 'kandji',
  name: 'Kandji',
  docs: 'https://support.kandji.io/support/solutions/articles/72000560412-kandji-api',
  rules: [
    {
      id: 'kandji-api-token',
      description: 'Kandji API token',
      severity: 'critical',
      near: ['kandji'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
