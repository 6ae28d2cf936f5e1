import type { Vendor } from '../../rule.ts';

/** https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/ */
export const scaleway: Vendor = {
  id: 'scaleway',
  name: 'Scaleway',
  docs: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  rules: [
    {
      id: 'scaleway-access-key',
      description: 'Scaleway access key',
      severity: 'medium',
      token: 'SCW[A-Z0-9]{17}',
    },
    {
      id: 'scaleway-secret-key',
      description: 'Scaleway secret key',
      severity: 'critical',
      near: ['scaleway', 'scw'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
