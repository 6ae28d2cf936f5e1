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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
