import type { Vendor } from '../../rule.ts';

/** https://docs.rundeck.com/docs/manual/10-user.html#user-api-tokens */
export const rundeck: Vendor = {
  id: 'rundeck',
  name: 'Rundeck',
  docs: 'https://docs.rundeck.com/docs/manual/10-user.html#user-api-tokens',
  rules: [
    {
      id: 'rundeck-api-token',
      description: 'Rundeck API token',
      severity: 'critical',
      near: ['rundeck', 'rd_token'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
