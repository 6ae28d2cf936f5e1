import type { Vendor } from '../../rule.ts';

/** https://retention.com */
export const getEmails: Vendor = {
  id: 'get-emails',
  name: 'GetEmails (Retention.com)',
  docs: 'https://retention.com',
  rules: [
    {
      id: 'get-emails-api-key',
      description: 'GetEmails (Retention.com) API key',
      severity: 'medium',
      near: ['getemails'],
      token: '[A-Za-z0-9_-]{26}',
    },
    {
      id: 'get-emails-api-id',
      description: 'GetEmails (Retention.com) API id',
      severity: 'low',
      near: ['getemails'],
      token: '[A-Za-z0-9_-]{18}',
    },
  ],
};
