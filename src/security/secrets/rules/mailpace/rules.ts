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
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
