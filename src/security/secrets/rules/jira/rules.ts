import type { Vendor } from '../../rule.ts';

/** https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/ */
export const jira: Vendor = {
  id: 'jira',
  name: 'Jira',
  docs: 'https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/',
  rules: [
    {
      id: 'jira-api-token',
      description: 'Jira API token of the older form',
      near: ['jira'],
      common: true,
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
