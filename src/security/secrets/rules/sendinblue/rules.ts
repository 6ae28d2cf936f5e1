import type { Vendor } from '../../rule.ts';

/** https://developers.brevo.com/docs/getting-started */
export const sendinblue: Vendor = {
  id: 'sendinblue',
  name: 'Brevo (Sendinblue)',
  docs: 'https://developers.brevo.com/docs/getting-started',
  rules: [
    {
      id: 'sendinblue-api-key',
      description: 'Brevo (Sendinblue) API key',
      token: 'xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
    },
    {
      id: 'sendinblue-smtp-key',
      description: 'Brevo (Sendinblue) SMTP key',
      token: 'xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}',
    },
  ],
};
