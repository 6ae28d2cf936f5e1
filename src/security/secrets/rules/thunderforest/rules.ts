import type { Vendor } from '../../rule.ts';

/** https://www.thunderforest.com/docs/apikeys/ */
export const thunderforest: Vendor = {
  id: 'thunderforest',
  name: 'Thunderforest',
  docs: 'https://www.thunderforest.com/docs/apikeys/',
  rules: [
    {
      id: 'thunderforest-api-key',
      description: 'Thunderforest API key',
      severity: 'medium',
      near: ['thunderforest'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
