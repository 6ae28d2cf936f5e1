import type { Vendor } from '../../rule.ts';

/** https://www.mailmodo.com/developers/ */
export const mailmodo: Vendor = {
  id: 'mailmodo',
  name: 'Mailmodo',
  docs: 'https://www.mailmodo.com/developers/',
  rules: [
    {
      id: 'mailmodo-api-key',
      description: 'Mailmodo API key',
      severity: 'medium',
      near: ['mailmodo'],
      token: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    },
  ],
};
