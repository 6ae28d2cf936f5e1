import type { Vendor } from '../../rule.ts';

/** https://linear.app/developers/graphql */
export const linear: Vendor = {
  id: 'linear',
  name: 'Linear',
  docs: 'https://linear.app/developers/graphql',
  rules: [
    {
      id: 'linear-api-key',
      description: 'Linear API key',
      token: 'lin_api_[A-Za-z0-9]{32,40}',
    },
    {
      id: 'linear-oauth-token',
      description: 'Linear OAuth access token',
      token: 'lin_oauth_[a-f0-9]{64}',
    },
    {
      id: 'linear-webhook-secret',
      description: 'Linear signing secret of a webhook',
      severity: 'medium',
      token: 'lin_wh_[A-Za-z0-9]{36,44}',
    },
    {
      id: 'linear-client-secret',
      description: 'Linear client secret',
      near: [
        'linear_',
        'linear-client',
        'linear-token',
        'linear-api',
        'linear-secret',
        'lineartoken',
        'linear.app',
        'linearapi',
        'linearclient',
        'linearsecret',
        'linearkey',
        'linear token',
        'linear api',
        'linear client',
      ],
      token: '[a-f0-9]{32}',
      reach: 40,
    },
  ],
};
