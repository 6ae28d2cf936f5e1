import type { Vendor } from '../../rule.ts';

/** https://docs.mercury.com/reference/authentication */
export const mercury: Vendor = {
  id: 'mercury',
  name: 'Mercury',
  docs: 'https://docs.mercury.com/reference/authentication',
  rules: [
    {
      id: 'mercury-api-token',
      description: 'Mercury API token',
      severity: 'critical',
      token: 'mercury_(?:production|sandbox)_[a-z]{2,4}_[A-Za-z0-9]{24,64}_[a-z]{4,12}',
    },
  ],
};
