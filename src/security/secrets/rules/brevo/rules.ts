import type { Vendor } from '../../rule.ts';

/** https://developers.brevo.com */
export const brevo: Vendor = {
  id: 'brevo',
  name: 'Brevo',
  docs: 'https://developers.brevo.com',
  rules: [
    {
      id: 'brevo-api-key',
      description: 'Brevo API key',
      token: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
    },
    {
      id: 'brevo-smtp-key',
      description: 'Brevo SMTP key',
      token: 'xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
    },
  ],
};
