import type { Vendor } from '../../rule.ts';

/** https://developer.sumup.com/api/authentication */
export const sumup: Vendor = {
  id: 'sumup',
  name: 'SumUp',
  docs: 'https://developer.sumup.com/api/authentication',
  rules: [
    {
      id: 'sumup-api-key',
      description: 'SumUp API key',
      severity: 'critical',
      token: 'sup_sk_[A-Za-z0-9]{20,60}',
    },
    {
      id: 'sumup-client-secret',
      description: 'SumUp client secret',
      severity: 'critical',
      token: 'cc_sk_classic_[A-Za-z0-9]{40,100}',
    },
  ],
};
