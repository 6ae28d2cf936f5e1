import type { Vendor } from '../../rule.ts';

/** https://circleci.com/docs/managing-api-tokens/ */
export const circleci: Vendor = {
  id: 'circleci',
  name: 'CircleCI',
  docs: 'https://circleci.com/docs/managing-api-tokens/',
  rules: [
    {
      id: 'circleci-personal-token',
      description: 'CircleCI personal API token',
      severity: 'critical',
      token: 'CCIPAT_[A-Za-z0-9]{20,24}_[a-f0-9]{40}',
    },
    {
      id: 'circleci-project-token',
      description: 'CircleCI project API token',
      severity: 'critical',
      token: 'CCIPRJ_[A-Za-z0-9]{20,24}_[a-f0-9]{40}',
    },
    {
      id: 'circleci-personal-token-other',
      description: 'CircleCI personal or project API token (other lengths)',
      severity: 'critical',
      token: 'CCIP(?:AT|RJ)_[A-Za-z0-9]{20,24}_[A-Za-z0-9]{36,48}',
    },
    {
      id: 'circleci-legacy-token',
      description: 'CircleCI API token of the older form',
      near: ['circleci', 'circle_token', 'circle-token', 'circle_ci', 'circle-ci'],
      common: true,
      token: '[a-z0-9]{40}',
    },
  ],
};
