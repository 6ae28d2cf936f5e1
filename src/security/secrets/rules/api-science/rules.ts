import type { Vendor } from '../../rule.ts';

/** https://www.apiscience.com */
export const apiScience: Vendor = {
  id: 'api-science',
  name: 'API Science',
  docs: 'https://www.apiscience.com',
  rules: [
    {
      id: 'api-science-api-key',
      description: 'API Science API key',
      severity: 'medium',
      near: ['apiscience', 'api_science'],
      token: '[A-Za-z0-9_-]{20,40}',
    },
  ],
};
