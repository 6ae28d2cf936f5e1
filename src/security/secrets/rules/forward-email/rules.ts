import type { Vendor } from '../../rule.ts';

/** https://forwardemail.net/en/email-api */
export const forwardEmail: Vendor = {
  id: 'forward-email',
  name: 'Forward Email',
  docs: 'https://forwardemail.net/en/email-api',
  rules: [
    {
      id: 'forward-email-api-token',
      description: 'Forward Email API token',
      near: ['forwardemail', 'forward_email'],
      token: '[a-z0-9]{24}',
    },
  ],
};
