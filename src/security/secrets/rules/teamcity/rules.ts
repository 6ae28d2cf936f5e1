import type { Vendor } from '../../rule.ts';

/** https://www.jetbrains.com/help/teamcity/managing-user-accounts.html#Managing+Access+Tokens */
export const teamcity: Vendor = {
  id: 'teamcity',
  name: 'TeamCity',
  docs: 'https://www.jetbrains.com/help/teamcity/managing-user-accounts.html#Managing+Access+Tokens',
  rules: [
    {
      id: 'teamcity-access-token',
      description: 'TeamCity access token',
      severity: 'critical',
      token: 'eyJ0eXAiOiAiVENWMiJ9\\.[A-Za-z0-9_-]{20,80}\\.[A-Za-z0-9_-]{30,80}',
    },
  ],
};
