import type { Vendor } from '../../rule.ts';

/** https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm */
export const salesforce: Vendor = {
  id: 'salesforce',
  name: 'Salesforce',
  docs: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_tokens_scopes.htm',
  rules: [
    {
      id: 'salesforce-org-access-token',
      description: 'Salesforce access token',
      severity: 'critical',
      token: '00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9._]{96,130}',
    },
    {
      id: 'salesforce-named-access-token',
      description: 'Salesforce access token',
      severity: 'critical',
      near: ['salesforce', 'sfdc', 'force.com'],
      token: '00[A-Za-z0-9]{13}![A-Za-z0-9._]{96,130}',
    },
    {
      id: 'salesforce-refresh-token',
      description: 'Salesforce refresh token',
      severity: 'critical',
      token: '5[AE]ep[A-Za-z0-9._]{80,110}',
    },
    {
      id: 'salesforce-consumer-key',
      description: 'Salesforce consumer key',
      severity: 'medium',
      token: '3MVG[A-Za-z0-9._]{80,251}',
    },
    {
      id: 'salesforce-consumer-secret',
      description: 'Salesforce consumer secret',
      severity: 'critical',
      near: ['salesforce', 'sfdc', 'consumer_secret'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'salesforce-consumer-secret-digits',
      description: 'Salesforce consumer secret (digits)',
      severity: 'critical',
      near: [
        'salesforce_client_secret',
        'salesforce_consumer_secret',
        'sfdc_client_secret',
        'salesforceconsumersecret',
      ],
      token: '[0-9]{18,19}',
      entropy: 2,
    },
    {
      id: 'salesforce-security-token',
      description: 'Salesforce security token',
      severity: 'critical',
      near: [
        'salesforce_security_token',
        'salesforce_token',
        'sfdc_token',
        'sfdc_security_token',
        'salesforce.security',
        'sf_security_token',
        'sf_token',
        'securitytoken',
      ],
      token: '[A-Za-z0-9]{24,25}',
    },
    {
      id: 'salesforce-sfdx-auth-url',
      description: 'Salesforce DX authorisation URL',
      severity: 'critical',
      token: 'force://[A-Za-z0-9._=-]{0,160}:[A-Za-z0-9._=-]{0,120}:[A-Za-z0-9._=-]{40,160}@[A-Za-z0-9.-]{8,120}',
    },
  ],
};
