import type { Vendor } from '../../rule.ts';

/** https://docs.databricks.com/dev-tools/auth/pat.html */
export const databricks: Vendor = {
  id: 'databricks',
  name: 'Databricks',
  docs: 'https://docs.databricks.com/dev-tools/auth/pat.html',
  rules: [
    {
      id: 'databricks-access-token',
      description: 'Databricks personal access token',
      severity: 'critical',
      token: 'dapi[a-f0-9]{32}(?:-[0-9])?',
    },
    {
      id: 'databricks-obo-token',
      description: 'Databricks other token',
      severity: 'critical',
      token: 'dkea[a-f0-9]{32}(?:-[0-9])?',
    },
    {
      id: 'databricks-oauth-secret',
      description: 'Databricks OAuth secret of a service principal',
      severity: 'critical',
      token: 'dose[a-f0-9]{32}',
    },
    {
      id: 'databricks-account-token',
      description: 'Databricks account token',
      token: 'ds(?:ap|oe)i?[a-f0-9]{32}',
    },
  ],
};
