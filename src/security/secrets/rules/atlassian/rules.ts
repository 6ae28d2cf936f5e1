import type { Vendor } from '../../rule.ts';

/** https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/ */
export const atlassian: Vendor = {
  id: 'atlassian',
  name: 'Atlassian',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rules: [
    {
      id: 'atlassian-api-token',
      description: 'Atlassian API token',
      severity: 'critical',
      token: 'ATATT3[A-Za-z0-9_=-]{150,250}',
    },
    {
      id: 'atlassian-legacy-api-token',
      description: 'Atlassian API token of the older form',
      near: ['atlassian', 'jira', 'confluence'],
      common: true,
      token: '[a-z0-9]{24}',
    },
    {
      id: 'atlassian-mixed-legacy-api-token',
      description: 'Atlassian API token of the older form, of both cases',
      near: [
        'atlassian_api',
        'atlassian_token',
        'jira_token',
        'jira_api',
        'jira_pass',
        'jiratoken',
        'jira-token',
        'confluence_token',
        'confluence_api',
        'confluence_pass',
        'confluencetoken',
        'bitbucket_token',
        'bitbucket_api',
      ],
      token: '[A-Za-z0-9]{24}',
    },
    {
      id: 'atlassian-app-token',
      description: 'Atlassian token of an organisation, an app or a repository',
      severity: 'critical',
      token: 'ATCTT3[A-Za-z0-9_=-]{150,250}',
    },
    {
      id: 'atlassian-access-token',
      description: 'Atlassian Bitbucket Data Center or Jira access token',
      severity: 'critical',
      token: 'ATSTT3[A-Za-z0-9_=-]{150,250}',
    },
    {
      id: 'atlassian-oauth-client-secret',
      description: 'Atlassian OAuth client secret',
      severity: 'critical',
      token: 'ATOA[A-Za-z0-9_=-]{50,120}',
    },
    {
      id: 'atlassian-data-center-token',
      description: 'Atlassian Data Center personal access token',
      near: ['jira', 'confluence', 'bitbucket', 'atlassian'],
      token: '[MNO][A-Za-z0-9+/]{42,44}=?',
      entropy: 3.5,
    },
  ],
};
