import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/vault/docs/concepts/tokens */
export const hashicorp: Vendor = {
  id: 'hashicorp',
  name: 'HashiCorp',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    {
      id: 'hashicorp-terraform-token',
      description: 'HCP Terraform or Terraform Enterprise API token',
      severity: 'critical',
      token: '[A-Za-z0-9]{14}\\.atlasv1\\.[A-Za-z0-9_=-]{60,70}',
    },
    {
      id: 'hashicorp-vault-token',
      description: 'Vault service, batch or recovery token',
      severity: 'critical',
      token: '(?:hvs|hvb|hvr)\\.[A-Za-z0-9_-]{24,1000}',
    },
    {
      id: 'hashicorp-vault-legacy-token',
      description: 'Vault token of before version 1.10',
      near: ['vault', 'x-vault-token'],
      token:
        '[sr]\\.[A-Za-z0-9]{0,20}[0-9][A-Za-z0-9]{3,24}|[sr]\\.[A-Za-z0-9_-]{90,140}|b\\.AAAAAQ[A-Za-z0-9_-]{100,300}',
      entropy: 3.6,
    },
    {
      id: 'hashicorp-vault-unseal-key',
      description: 'Vault unseal or recovery key',
      severity: 'critical',
      near: ['unseal key', 'unseal_key', 'unsealkey', 'recovery key', 'recovery_key'],
      token: '[A-Za-z0-9+/]{44}|[A-Za-z0-9+/]{43}=|[a-f0-9]{66}',
      reach: 20,
    },
    {
      id: 'hashicorp-cloud-client-secret',
      description: 'HCP client secret',
      severity: 'critical',
      near: ['hcp_client_secret', 'hcp_client', 'hcpclient'],
      token: '[A-Za-z0-9_-]{64}',
    },
  ],
};
