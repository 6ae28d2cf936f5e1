import type { Vendor } from '../../rule.ts';

/** https://plaid.com/docs/api/ */
export const plaid: Vendor = {
  id: 'plaid',
  name: 'Plaid',
  docs: 'https://plaid.com/docs/api/',
  rules: [
    {
      id: 'plaid-access-token',
      description: 'Plaid access token',
      severity: 'critical',
      token:
        '(?:access|public)-(?:sandbox|development|production)-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
    {
      id: 'plaid-secret',
      description: 'Plaid secret',
      severity: 'critical',
      near: ['plaid'],
      token: '[A-Za-z0-9]{30}',
    },
    {
      id: 'plaid-client-id',
      description: 'Plaid client ID',
      severity: 'low',
      near: ['plaid'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
