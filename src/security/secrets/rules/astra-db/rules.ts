import type { Vendor } from '../../rule.ts';

/** https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html */
export const astraDb: Vendor = {
  id: 'astra-db',
  name: 'DataStax Astra',
  docs: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  rules: [
    {
      id: 'astra-db-token',
      description: 'DataStax Astra application token',
      severity: 'critical',
      token: 'AstraCS:[A-Za-z]{20,28}:[a-f0-9]{64}',
    },
  ],
};
