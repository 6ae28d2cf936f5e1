import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/vault/docs/concepts/tokens */
export const hashicorp: Vendor = {
  id: 'hashicorp',
  name: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    {
      id: 'hashicorp-cloud-client-secret',
      description: 'HCP client secret',
      severity: 'critical',
      near: ['hcp_client_secret', 'hcp_client', 'hcpclient'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
