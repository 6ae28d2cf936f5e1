import type { Vendor } from '../../rule.ts';

/** https://docs.mailslurp.com/ */
export const mailslurp: Vendor = {
  id: 'mailslurp',
  name: 'MailSlurp',
  docs: 'https://docs.mailslurp.com/',
  rules: [
    {
      id: 'mailslurp-api-key',
      description: 'MailSlurp API key',
      severity: 'medium',
      near: ['mailslurp'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
