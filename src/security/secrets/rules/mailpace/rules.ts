import type { Vendor } from '../../rule.ts';

/** https://docs.mailpace.com/reference/overview */
export const mailpace: Vendor = {
  id: 'mailpace',
  name: 'MailPace',
  docs: 'https://docs.mailpace.com/reference/overview',
  rules: [
    {
      id: 'mailpace-server-token',
      description: 'MailPace server token',
      near: ['mailpace'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
