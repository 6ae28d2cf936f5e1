import type { Vendor } from '../../rule.ts';

/** https://developer.hashicorp.com/vault/docs/concepts/tokens */
export const vault: Vendor = {
  id: 'vault',
  name: 'HashiCorp Vault',
  docs: 'https://developer.hashicorp.com/vault/docs/concepts/tokens',
  rules: [
    {
      id: 'vault-service-token',
      description: 'Vault service token',
      severity: 'critical',
      token: 'hvs\\.[A-Za-z0-9_-]{24,320}',
    },
    {
      id: 'vault-batch-token',
      description: 'Vault batch token',
      severity: 'critical',
      token: 'hvb\\.[A-Za-z0-9_-]{60,800}',
    },
    {
      id: 'vault-recovery-token',
      description: 'Vault recovery token',
      severity: 'critical',
      token: 'hvr\\.[A-Za-z0-9_-]{24,320}',
    },
    {
      id: 'vault-legacy-token',
      description: 'Vault token (before 1.10)',
      severity: 'critical',
      near: ['vault'],
      // 24 characters with a digit in them, so that names of fields and methods are none.
      token: '[sbr]\\.[A-Za-z]{0,18}[0-9][A-Za-z0-9]{5,23}',
      entropy: 3.7,
    },
    {
      id: 'vault-unseal-key',
      description: 'Vault unseal key',
      severity: 'critical',
      near: ['unseal', 'unseal_key', 'unsealkey'],
      token: '[A-Za-z0-9+/]{43,44}=?',
    },
    {
      id: 'vault-hex-unseal-key',
      description: 'Vault unseal key',
      severity: 'critical',
      near: ['unseal'],
      token: '[A-Za-z0-9]{66}',
    },
    {
      id: 'vault-approle-secret-id',
      description: 'Vault AppRole secret id',
      severity: 'critical',
      near: ['approle', 'vault_secret_id'],
      reach: 120,
      caseless: true,
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
