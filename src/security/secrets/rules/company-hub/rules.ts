import type { Vendor } from '../../rule.ts';

/** https://companyhub.com/docs/api-documentation */
export const companyHub: Vendor = {
  id: 'company-hub',
  name: 'CompanyHub',
  docs: 'https://companyhub.com/docs/api-documentation',
  rules: [
    {
      id: 'company-hub-token',
      description: 'CompanyHub API token',
      severity: 'medium',
      near: ['companyhub'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
