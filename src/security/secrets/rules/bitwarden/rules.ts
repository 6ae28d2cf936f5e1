import type { Vendor } from '../../rule.ts';

/** https://bitwarden.com/help/access-tokens/ */
export const bitwarden: Vendor = {
  id: 'bitwarden',
  name: 'Bitwarden',
  docs: 'https://bitwarden.com/help/access-tokens/',
  rules: [
    {
      id: 'bitwarden-access-token',
      description: 'Bitwarden Secrets Manager access token',
      severity: 'critical',
      near: ['bws', 'bitwarden', 'access_token', 'accesstoken'],
      token: String.raw`0\.[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}\.[A-Za-z0-9]{30}:[A-Za-z0-9+/]{22}==`,
    },
    {
      id: 'bitwarden-client-secret',
      description: 'Bitwarden API client secret',
      severity: 'critical',
      near: ['bw_clientsecret', 'bitwarden'],
      token: '[A-Za-z0-9]{30}',
    },
    {
      id: 'bitwarden-organisation-client-id',
      description: 'Bitwarden organisation client id',
      severity: 'low',
      token: String.raw`(?:organization\.)[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}`,
    },
  ],
};
