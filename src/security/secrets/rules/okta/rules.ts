import type { Vendor } from '../../rule.ts';

/** https://developer.okta.com/docs/guides/create-an-api-token/main/ */
export const okta: Vendor = {
  id: 'okta',
  name: 'Okta',
  docs: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  rules: [
    {
      id: 'okta-api-token',
      description: 'Okta API token',
      severity: 'critical',
      near: ['okta'],
      token: '00[A-Za-z0-9_=-]{40}',
      entropy: 0.3,
    },
    {
      id: 'okta-client-secret',
      description: 'Okta client secret',
      severity: 'critical',
      near: [
        'okta_client',
        'okta-client',
        'oktaclient',
        'okta.client',
        'okta_secret',
        'okta-secret',
        'oktasecret',
        'okta_oauth',
        'okta secret',
        'okta client',
      ],
      token: '[A-Za-z0-9_-]{40}|[A-Za-z0-9_-]{64}',
    },
  ],
};
