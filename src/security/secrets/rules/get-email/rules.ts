import type { Vendor } from '../../rule.ts';

/** https://getemail.io */
export const getEmail: Vendor = {
  id: 'get-email',
  name: 'GetEmail.io',
  docs: 'https://getemail.io',
  rules: [
    {
      id: 'get-email-api-key',
      description: 'GetEmail.io API key',
      severity: 'medium',
      near: ['getemail'],
      token: '[A-Za-z0-9]{20,21}',
    },
  ],
};
