import type { Vendor } from '../../rule.ts';

/** https://developer.vonage.com/en/account/secret-management */
export const vonage: Vendor = {
  id: 'vonage',
  name: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  rules: [
    {
      id: 'vonage-api-key',
      description: 'Vonage (Nexmo) API key',
      severity: 'low',
      near: [
        'vonage_key',
        'nexmo_key',
        'vonage_api_key',
        'nexmo_api_key',
        'nexmokey',
        'nexmoapikey',
        'nexmo-api-key',
        'vonage-api-key',
      ],
      reach: 20,
      token: '[a-f0-9]{8}',
      entropy: 1.5,
    },
    {
      id: 'vonage-api-secret',
      description: 'Vonage (Nexmo) API secret',
      near: [
        'vonage_secret',
        'nexmo_secret',
        'vonage_api_secret',
        'nexmo_api_secret',
        'nexmosecret',
        'nexmoapisecret',
        'nexmo-api-secret',
        'vonage-api-secret',
        'vonageapisecret',
        'nexmo secret',
      ],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'vonage-signature-secret',
      description: 'Vonage (Nexmo) signature secret',
      near: ['vonage', 'nexmo'],
      token: '[A-Za-z0-9]{32,50}',
    },
  ],
};
