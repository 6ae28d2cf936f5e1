import type { Vendor } from '../../rule.ts';

/** https://www.cockroachlabs.com/docs/cockroachcloud/managing-access */
export const cockroachLabs: Vendor = {
  id: 'cockroach-labs',
  name: 'CockroachDB Cloud',
  docs: 'https://www.cockroachlabs.com/docs/cockroachcloud/managing-access',
  rules: [
    {
      id: 'cockroach-labs-api-key',
      description: 'CockroachDB Cloud API key',
      severity: 'critical',
      token: 'CCDB1_[A-Za-z0-9]{22}_[A-Za-z0-9]{40}',
    },
  ],
};
