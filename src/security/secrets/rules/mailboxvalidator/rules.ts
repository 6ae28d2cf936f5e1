import type { Vendor } from '../../rule.ts';

/** https://www.mailboxvalidator.com/api-single-validation */
export const mailboxvalidator: Vendor = {
  id: 'mailboxvalidator',
  name: 'MailboxValidator',
  docs: 'https://www.mailboxvalidator.com/api-single-validation',
  rules: [
    {
      id: 'mailboxvalidator-api-key',
      description: 'MailboxValidator API key',
      severity: 'low',
      near: ['mailboxvalidator'],
      token: '[A-Z0-9]{20}',
    },
  ],
};
