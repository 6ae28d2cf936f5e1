import type { Vendor } from '../../rule.ts';

/** https://api-docs.mailwizz.com/ */
export const mailwizz: Vendor = {
  id: 'mailwizz',
  name: 'MailWizz',
  docs: 'https://api-docs.mailwizz.com/',
  rules: [
    {
      id: 'mailwizz-api-key',
      description: 'MailWizz API key',
      severity: 'medium',
      near: ['mailwizz'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
