import type { Vendor } from '../../rule.ts';

/** https://developer.pagerduty.com/docs/authentication */
export const pagerduty: Vendor = {
  id: 'pagerduty',
  name: 'PagerDuty',
  docs: 'https://developer.pagerduty.com/docs/authentication',
  rules: [
    {
      id: 'pagerduty-api-key',
      description: 'PagerDuty API key',
      near: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_key', 'pd_token', 'pd_api'],
      token: '[A-Za-z0-9_+-]{20}',
    },
    {
      id: 'pagerduty-oauth-token',
      description: 'PagerDuty OAuth token',
      token: '(?:pdus|pdeu)\\+_[A-Za-z0-9]{6,12}_[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'pagerduty-routing-key',
      description: 'PagerDuty integration or routing key',
      severity: 'medium',
      near: ['pagerduty', 'pager_duty', 'pager-duty', 'pd_routing', 'pd_service', 'routing_key', 'integration_key'],
      token: '[a-f0-9]{32}|R0[A-Z0-9]{30}',
    },
  ],
};
