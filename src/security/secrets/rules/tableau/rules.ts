import type { Vendor } from '../../rule.ts';

/** https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm */
export const tableau: Vendor = {
  id: 'tableau',
  name: 'Tableau',
  docs: 'https://help.tableau.com/current/server/en-us/security_personal_access_tokens.htm',
  rules: [
    {
      id: 'tableau-personal-access-token',
      description: 'Tableau personal access token',
      severity: 'critical',
      token: '[A-Za-z0-9+/]{22}==:[A-Za-z0-9]{32}',
    },
  ],
};
