import type { Vendor } from '../../rule.ts';

/** https://www.smtp.com/resources/api-documentation/ */
export const smtpCom: Vendor = {
  id: 'smtp-com',
  name: 'SMTP.com',
  docs: 'https://www.smtp.com/resources/api-documentation/',
  rules: [
    {
      id: 'smtp-com-api-key',
      description: 'SMTP.com API key',
      near: ['smtp.com', 'smtpcom', 'smtp_com'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
