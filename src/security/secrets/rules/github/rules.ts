import type { Vendor } from '../../rule.ts';

/** https://github.blog/engineering/behind-githubs-new-authentication-token-formats/ */
export const github: Vendor = {
  id: 'github',
  name: 'GitHub',
  docs: 'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github#githubs-token-formats',
  rules: [
    {
      id: 'github-personal-access-token',
      description: 'GitHub personal access token (classic)',
      severity: 'critical',
      token: 'ghp_[A-Za-z0-9]{36}',
    },
    {
      id: 'github-oauth-access-token',
      description: 'GitHub OAuth access token',
      severity: 'critical',
      token: 'gho_[A-Za-z0-9]{36}',
    },
    {
      id: 'github-app-token',
      description: 'GitHub App user, server or refresh token',
      severity: 'critical',
      // Installation tokens are becoming longer: https://github.blog/changelog/
      token: 'gh[usr]_[A-Za-z0-9]{36,255}',
    },
    {
      id: 'github-fine-grained-token',
      description: 'GitHub fine-grained personal access token',
      severity: 'critical',
      token: 'github_pat_[A-Za-z0-9_]{22,255}',
    },
  ],
};
