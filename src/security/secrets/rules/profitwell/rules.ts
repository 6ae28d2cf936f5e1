import type { Vendor } from '../../rule.ts';

/** https://profitwellapiv2.docs.apiary.io/ */
export const profitwell: Vendor = {
  id: 'profitwell',
  name: 'ProfitWell',
  docs: 'https://profitwellapiv2.docs.apiary.io/',
  rules: [
    {
      id: 'profitwell-api-token',
      description: 'ProfitWell API token',
      severity: 'medium',
      near: ['profitwell'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
