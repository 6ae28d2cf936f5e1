import type { Vendor } from '../../rule.ts';

/** https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token */
export const sourcegraph: Vendor = {
  id: 'sourcegraph',
  name: 'Sourcegraph',
  docs: 'https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token',
  rules: [
    {
      id: 'sourcegraph-access-token',
      description: 'Sourcegraph access token',
      severity: 'critical',
      token: 'sgp_(?:(?:[A-Fa-f0-9]{16}|local)_)?(?:local_)?[A-Fa-f0-9]{40}',
    },
    {
      id: 'sourcegraph-dotcom-user-gateway-token',
      description: 'Sourcegraph Cody gateway token',
      token: 'sgd_[a-f0-9]{64}',
    },
    {
      id: 'sourcegraph-license-token',
      description: 'Sourcegraph licence token',
      token: 'slk_[a-f0-9]{64}',
    },
    {
      id: 'sourcegraph-instance-token',
      description: 'Sourcegraph enterprise subscription token',
      token: 'sgs_[a-f0-9]{64}',
    },
    {
      id: 'sourcegraph-legacy-token',
      description: 'Sourcegraph access token (legacy)',
      near: ['sourcegraph'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
