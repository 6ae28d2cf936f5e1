import type { Vendor } from '../../rule.ts';

/** https://www.twilio.com/docs/iam/api-keys */
export const twilio: Vendor = {
  id: 'twilio',
  name: 'Twilio',
  docs: 'https://www.twilio.com/docs/iam/api-keys',
  rules: [
    {
      id: 'twilio-api-key',
      description: 'Twilio API key SID',
      severity: 'medium',
      near: ['twilio', 'api_key', 'apikey', 'key_sid', 'keysid'],
      loose: true,
      token: 'SK[a-f0-9]{32}',
    },
    {
      id: 'twilio-auth-token',
      description: 'Twilio auth token or API key secret',
      severity: 'critical',
      near: ['twilio'],
      token: '[a-z0-9]{32}',
    },
    {
      id: 'twilio-api-secret',
      description: 'Twilio API key secret',
      severity: 'critical',
      near: [
        'twilio_api_secret',
        'twilio_api_key_secret',
        'twilio_secret',
        'twilioapisecret',
        'twilio-api-secret',
        'twilioapikeysecret',
      ],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'twilio-account-sid',
      description: 'Twilio account SID',
      severity: 'low',
      near: ['twilio', 'account_sid', 'accountsid'],
      token: 'AC[a-f0-9]{32}',
    },
  ],
};
