import type { Vendor } from '../../rule.ts';

/** https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/ */
export const pulumi: Vendor = {
  id: 'pulumi',
  name: 'Pulumi',
  docs: 'https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens/',
  rules: [
    {
      id: 'pulumi-access-token',
      description: 'Pulumi access token',
      severity: 'critical',
      token: 'pul-[a-f0-9]{40}',
    },
  ],
};
