import type { Vendor } from '../../rule.ts';

/** https://dev.mailjet.com/email/guides/ */
export const mailjet: Vendor = {
  id: 'mailjet',
  name: 'Mailjet',
  docs: 'https://dev.mailjet.com/email/guides/',
  rules: [
    {
      id: 'mailjet-api-secret',
      description: 'Mailjet API key or secret',
      near: ['mailjet', 'mj_apikey', 'mj_api'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'mailjet-basic-credentials',
      description: 'Mailjet credentials of basic authentication',
      near: ['mailjet'],
      token: '[A-Za-z0-9+/]{86,88}[=]{0,2}',
    },
  ],
};
