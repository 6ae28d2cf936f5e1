import type { Vendor } from '../../rule.ts';

/** https://buildkite.com/docs/apis/managing-api-tokens */
export const buildkite: Vendor = {
  id: 'buildkite',
  name: 'Buildkite',
  docs: 'https://buildkite.com/docs/apis/managing-api-tokens',
  rules: [
    {
      id: 'buildkite-user-token',
      description: 'Buildkite API access token',
      severity: 'critical',
      token: 'bkua_[a-z0-9]{40}',
    },
    {
      id: 'buildkite-agent-token',
      description: 'Buildkite agent token',
      severity: 'critical',
      token: 'bk(?:ct|at|aj|pt|ps|rt)_[A-Za-z0-9_-]{30,90}',
    },
    {
      id: 'buildkite-registration-token',
      description: 'Buildkite registration token',
      severity: 'critical',
      token: 'bkar_[A-Za-z0-9_-]{30,100}',
    },
    {
      id: 'buildkite-pipeline-token',
      description: 'Buildkite other token',
      token: 'bk(?:st|ut|pa|sc|ci|mcp)_[A-Za-z0-9_-]{30,100}',
    },
    {
      id: 'buildkite-legacy-token',
      description: 'Buildkite API access token of the older form',
      near: ['buildkite'],
      token: '[a-z0-9]{40}',
    },
  ],
};
