import type { Vendor } from '../../rule.ts';

/** https://docs.gitlab.com/security/tokens/ */
export const gitlab: Vendor = {
  id: 'gitlab',
  name: 'GitLab',
  docs: 'https://docs.gitlab.com/security/tokens/',
  rules: [
    {
      id: 'gitlab-personal-access-token',
      description: 'GitLab personal access token',
      severity: 'critical',
      token: 'glpat-[A-Za-z0-9_-]{20}',
    },
    {
      id: 'gitlab-routable-personal-access-token',
      description: 'GitLab routable personal access token',
      severity: 'critical',
      token: String.raw`glpat-[A-Za-z0-9_-]{27,300}\.[0-9a-z]{2}(?:\.[0-9a-z]{2})?[0-9a-z]{7}`,
    },
    {
      id: 'gitlab-pipeline-trigger-token',
      description: 'GitLab pipeline trigger token',
      token: 'glptt-[A-Za-z0-9_-]{20,50}',
    },
    {
      id: 'gitlab-runner-registration-token',
      description: 'GitLab runner registration token',
      token: 'GR1348941[A-Za-z0-9_-]{20}',
      entropy: 3,
    },
    {
      id: 'gitlab-runner-token',
      description: 'GitLab runner authentication token',
      severity: 'critical',
      token: String.raw`glrt-(?:t[0-9]_)?[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}(?:\.[0-9a-z]{2})?[0-9a-z]{7})?`,
    },
    {
      id: 'gitlab-runner-token-registration',
      description: 'GitLab runner token by registration',
      severity: 'critical',
      token: 'glrtr-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-deploy-token',
      description: 'GitLab deploy token',
      severity: 'critical',
      token: 'gldt-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-job-token',
      description: 'GitLab CI job token',
      token: 'glcbt-(?:[0-9a-fA-F]{1,5}_)?[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-feature-flag-token',
      description: 'GitLab feature flags client token',
      token: 'glffct-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-feed-token',
      description: 'GitLab feed token',
      token: 'glft-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-mail-token',
      description: 'GitLab incoming mail token',
      token: 'glimt-[A-Za-z0-9_-]{25,300}',
    },
    {
      id: 'gitlab-agent-token',
      description: 'GitLab agent token for Kubernetes',
      severity: 'critical',
      token: 'glagent-[A-Za-z0-9_-]{50,1024}',
    },
    {
      id: 'gitlab-oauth-secret',
      description: 'GitLab OAuth application secret',
      token: 'gloas-[A-Za-z0-9_-]{64}',
    },
    {
      id: 'gitlab-scim-token',
      description: 'GitLab SCIM token',
      token: 'glsoat-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-workspace-token',
      description: 'GitLab workspace token',
      token: 'glwt-[A-Za-z0-9_-]{20,300}',
    },
    {
      id: 'gitlab-session-cookie',
      description: 'GitLab session cookie',
      token: '_gitlab_session=([a-f0-9]{32}|[a-z0-9]{32})',
    },
    {
      id: 'gitlab-legacy-access-token',
      description: 'GitLab personal access token of the older form',
      near: [
        'gitlab_token',
        'gitlab_api',
        'gitlab_private',
        'private-token',
        'private_token',
        'gitlab_access',
        'gitlab-token',
        'gitlabtoken',
        'gitlab_pat',
        'gitlabprivate',
        'gitlab_secret',
      ],
      token: '[A-Za-z0-9_-]{20}',
    },
    {
      id: 'gitlab-feed-token-url',
      description: 'GitLab feed token in a URL',
      token: '[?&](?:feed_token|private_token|rss_token)=([A-Za-z0-9_-]{20})',
    },
  ],
};
