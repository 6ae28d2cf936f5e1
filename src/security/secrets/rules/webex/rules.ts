import type { Vendor } from '../../rule.ts';

/** https://developer.webex.com/docs/getting-started */
export const webex: Vendor = {
  id: 'webex',
  name: 'Webex',
  docs: 'https://developer.webex.com/docs/getting-started',
  rules: [
    {
      id: 'webex-access-token',
      description: 'Webex bot or access token',
      token: '[A-Za-z0-9]{64}_P(?:F8[0-9]|0A1|E93)_[a-f0-9-]{36}',
    },
    {
      id: 'webex-named-token',
      description: 'Webex bot or access token',
      near: ['webex', 'spark_token', 'cisco_spark'],
      token: '[A-Za-z0-9]{64}_[A-Za-z0-9]{4}_[a-f0-9-]{36}',
    },
    {
      id: 'webex-client-id',
      description: 'Webex client id',
      severity: 'low',
      near: ['webex'],
      token: 'C[a-f0-9]{64}',
    },
    {
      id: 'webex-client-secret',
      description: 'Webex client secret',
      near: ['webex'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'webex-wide-secret',
      description: 'Webex client id or secret',
      severity: 'medium',
      near: ['webex'],
      token: '[a-z0-9_-]{65}',
    },
    {
      id: 'webex-webhook',
      description: 'Webex incoming webhook',
      severity: 'medium',
      token: 'webexapis\\.com/v1/webhooks/incoming/(Y[A-Za-z0-9_-]{60,140})',
    },
  ],
};
