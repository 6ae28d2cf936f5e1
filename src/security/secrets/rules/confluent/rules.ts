import type { Vendor } from '../../rule.ts';

/** https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html */
export const confluent: Vendor = {
  id: 'confluent',
  name: 'Confluent',
  docs: 'https://docs.confluent.io/cloud/current/security/authenticate/workload-identities/service-accounts/api-keys/overview.html',
  rules: [
    {
      id: 'confluent-api-secret',
      description: 'Confluent API secret',
      near: ['confluent', 'kafka', 'sasl_password', 'schema_registry'],
      token: '(?:[A-Za-z0-9+/]{64}|[A-Za-z0-9]{65,70})',
    },
    {
      id: 'confluent-api-key',
      description: 'Confluent API key',
      severity: 'medium',
      near: ['confluent'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'confluent-prefixed-api-secret',
      description: 'Confluent API secret of the current form',
      severity: 'critical',
      token: 'cflt[A-Za-z0-9+/]{60}',
    },
  ],
};
