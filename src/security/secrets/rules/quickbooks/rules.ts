import type { Vendor } from '../../rule.ts';

/** https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization */
export const quickbooks: Vendor = {
  id: 'quickbooks',
  name: 'QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/develop/authentication-and-authorization',
  rules: [
    {
      id: 'quickbooks-client-id',
      description: 'Intuit client id',
      severity: 'low',
      near: ['quickbooks', 'intuit_', 'intuit-', 'intuit.', 'qbo_'],
      token: 'AB[A-Za-z0-9]{48}',
    },
    {
      id: 'quickbooks-client-secret',
      description: 'Intuit client secret',
      near: ['quickbooks', 'intuit_', 'intuit-', 'intuit.', 'qbo_'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
