import type { Vendor } from '../../rule.ts';

/** https://mailosaur.com/docs/api */
export const mailosaur: Vendor = {
  id: 'mailosaur',
  name: 'Mailosaur',
  docs: 'https://mailosaur.com/docs/api',
  rules: [
    {
      id: 'mailosaur-api-key',
      description: 'Mailosaur API key',
      severity: 'medium',
      near: ['mailosaur'],
      token: '[A-Za-z0-9]{15,32}',
    },
  ],
};
