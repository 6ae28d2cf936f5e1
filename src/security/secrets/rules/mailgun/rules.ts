import type { Vendor } from '../../rule.ts';

/** https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/ */
export const mailgun: Vendor = {
  id: 'mailgun',
  name: 'Mailgun',
  docs: 'https://documentation.mailgun.com/docs/mailgun/user-manual/api-key-mgmt/',
  rules: [
    {
      id: 'mailgun-private-api-key',
      description: 'Mailgun private API key',
      near: ['mailgun', 'api:'],
      token: 'key-[a-f0-9]{32}',
      reach: 90,
      after: true,
    },
    {
      id: 'mailgun-public-api-key',
      description: 'Mailgun public validation key',
      severity: 'low',
      near: ['mailgun'],
      token: 'pubkey-[a-f0-9]{32}',
      reach: 90,
      after: true,
    },
    {
      id: 'mailgun-signing-key',
      description: 'Mailgun API or signing key',
      near: ['mailgun', 'mg_api', 'mg_key', 'api.mailgun'],
      token: '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{8}',
    },
    {
      id: 'mailgun-webhook-signing-key',
      description: 'Mailgun signing key of webhooks',
      near: ['mailgun'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'mailgun-legacy-token',
      description: 'Mailgun API token of the older form',
      severity: 'medium',
      near: ['mailgun'],
      token: '[A-Za-z0-9]{72}',
    },
  ],
};
