import type { Vendor } from '../../rule.ts';

/** https://developers.mailersend.com/general.html */
export const mailersend: Vendor = {
  id: 'mailersend',
  name: 'MailerSend',
  docs: 'https://developers.mailersend.com/general.html',
  rules: [
    {
      id: 'mailersend-api-token',
      description: 'MailerSend API token',
      token: 'mlsn\\.[a-f0-9]{64}',
    },
  ],
};
