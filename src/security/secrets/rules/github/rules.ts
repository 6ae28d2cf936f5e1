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
    {
      id: 'github-legacy-token',
      description: 'GitHub token of the form before April 2021, or OAuth client secret',
      // Commits have the same form: only names of tokens announce one.
      near: [
        'github_token',
        'github_key',
        'github_secret',
        'github_client_secret',
        'github_client',
        'github_api',
        'github_access',
        'github_oauth',
        'github_pat',
        'github_pass',
        'github_auth',
        'githubtoken',
        'githubsecret',
        'githubkey',
        'github.token',
        'github-token',
        'githubaccess',
        'githubclientsecret',
        'gh_token',
        'gh_pat',
      ],
      reach: 12,
      token: '[a-f0-9]{40}',
    },
    {
      id: 'github-installation-token',
      description: 'GitHub App installation token of the older form',
      severity: 'critical',
      near: ['github', 'x-access-token', 'installation'],
      token: String.raw`v1\.[a-f0-9]{40}`,
    },
    {
      id: 'github-runner-registration-token',
      description: 'GitHub registration token of a self-hosted runner',
      near: ['runner_token', 'runner-token', 'registration', 'config.sh', 'config.cmd', '--token'],
      token: 'A[A-Z2-7]{28}',
    },
  ],
};
