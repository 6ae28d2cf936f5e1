import type { Vendor } from '../../rule.ts';

/** https://docs.wise.com/api-docs/features/authentication-access */
export const transferwise: Vendor = {
  id: 'transferwise',
  name: 'Wise',
  docs: 'https://docs.wise.com/api-docs/features/authentication-access',
  rules: [
    {
      id: 'transferwise-api-token',
      description: 'Wise (TransferWise) API token',
      severity: 'critical',
      near: ['transferwise', 'wise_api', 'wise_token', 'wise-api', 'wise.com', 'wise '],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
