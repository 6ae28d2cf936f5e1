import type { Vendor } from '../../rule.ts';

/** https://docs.bigmailer.io */
export const bigMailer: Vendor = {
  id: 'big-mailer',
  name: 'BigMailer',
  docs: 'https://docs.bigmailer.io',
  rules: [
    {
      id: 'big-mailer-api-key',
      description: 'BigMailer API key',
      near: ['bigmailer'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
