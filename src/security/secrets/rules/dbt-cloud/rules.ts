import type { Vendor } from '../../rule.ts';

/** https://docs.getdbt.com/docs/dbt-cloud-apis/authentication */
export const dbtCloud: Vendor = {
  id: 'dbt-cloud',
  name: 'dbt Cloud',
  docs: 'https://docs.getdbt.com/docs/dbt-cloud-apis/authentication',
  rules: [
    {
      id: 'dbt-cloud-service-token',
      description: 'dbt Cloud service or personal token',
      token: 'dbt[cus]_[A-Za-z0-9_-]{40,90}',
    },
    {
      id: 'dbt-cloud-legacy-token',
      description: 'dbt Cloud API token of the older form',
      near: ['dbt_cloud', 'dbt_api', 'dbt_token', 'dbtcloud'],
      token: '[a-z0-9]{40}',
    },
  ],
};
