import type { Vendor } from '../../rule.ts';

/** https://docs.prefect.io/latest/cloud/users/api-keys/ */
export const prefect: Vendor = {
  id: 'prefect',
  name: 'Prefect',
  docs: 'https://docs.prefect.io/latest/cloud/users/api-keys/',
  rules: [
    {
      id: 'prefect-api-key',
      description: 'Prefect API key of a user or service account',
      token: '(?:pnu|pnb)_[A-Za-z0-9]{36}',
    },
  ],
};
