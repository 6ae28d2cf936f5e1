import type { Vendor } from '../../rule.ts';

/** https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys */
export const sendgrid: Vendor = {
  id: 'sendgrid',
  name: 'SendGrid',
  docs: 'https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys',
  rules: [
    {
      id: 'sendgrid-api-key',
      description: 'SendGrid API key',
      token: 'SG\\.(?:[A-Za-z0-9=_-]{20,24}\\.[A-Za-z0-9=_-]{39,50}|[A-Za-z0-9=_.-]{64,68})',
    },
  ],
};
