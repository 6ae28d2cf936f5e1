import type { Vendor } from '../../rule.ts';

/** https://developers.mailerlite.com/docs/ */
export const mailerlite: Vendor = {
  id: 'mailerlite',
  name: 'MailerLite',
  docs: 'https://developers.mailerlite.com/docs/',
  rules: [
    {
      id: 'mailerlite-api-key',
      description: 'MailerLite API key',
      near: ['mailerlite', 'mailer_lite'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'mailerlite-api-token',
      description: 'MailerLite API token',
      near: ['mailerlite', 'mailer_lite'],
      token: 'eyJ[A-Za-z0-9_-]{30,60}\\.eyJ[A-Za-z0-9_-]{100,500}\\.[A-Za-z0-9_-]{500,720}',
    },
  ],
};
