import type { Vendor } from '../../rule.ts';

/** https://apidocs.teamwork.com/guides/teamwork/authentication */
export const teamwork: Vendor = {
  id: 'teamwork',
  name: 'Teamwork',
  docs: 'https://apidocs.teamwork.com/guides/teamwork/authentication',
  rules: [
    {
      id: 'teamwork-api-token',
      description: 'Teamwork API token',
      token: 'tkn\\.v1_[A-Za-z0-9]{50,110}={0,2}',
    },
    {
      id: 'teamwork-legacy-api-key',
      description: 'Teamwork API key (legacy)',
      token: 'twp_[A-Za-z0-9]{20,40}',
    },
  ],
};
