import type { Vendor } from '../../rule.ts';

/** https://docs.snyk.io/snyk-api/authentication-for-api */
export const snyk: Vendor = {
  id: 'snyk',
  name: 'Snyk',
  docs: 'https://docs.snyk.io/snyk-api/authentication-for-api',
  rules: [
    {
      id: 'snyk-api-token',
      description: 'Snyk API token',
      near: ['snyk'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
    {
      id: 'snyk-oauth-secret',
      description: 'Snyk personal access token',
      token: 'snyk_(?:uat|sat|pat)\\.[a-f0-9]{8}\\.[A-Za-z0-9_-]{40,1200}',
    },
  ],
};
