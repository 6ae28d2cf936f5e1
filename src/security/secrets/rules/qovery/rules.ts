import type { Vendor } from '../../rule.ts';

/** https://www.qovery.com/docs */
export const qovery: Vendor = {
  id: 'qovery',
  name: 'Qovery',
  docs: 'https://www.qovery.com/docs',
  rules: [
    {
      id: 'qovery-api-token',
      description: 'Qovery API token',
      severity: 'critical',
      token: 'qov_[A-Za-z0-9_-]{40,100}',
    },
  ],
};
