import type { Vendor } from '../../rule.ts';

/** https://developer.vonage.com/en/account/secret-management */
export const nexmo: Vendor = {
  id: 'nexmo',
  name: 'Vonage (Nexmo)',
  docs: 'https://developer.vonage.com/en/account/secret-management',
  rules: [
    {
      id: 'nexmo-api-secret',
      description: 'Vonage or Nexmo API secret',
      near: ['nexmo', 'vonage'],
      token: '[A-Za-z0-9]{16}',
    },
    {
      id: 'nexmo-api-key',
      description: 'Vonage or Nexmo API key',
      severity: 'low',
      near: ['nexmo', 'vonage'],
      token: '[a-f0-9]{8}',
      entropy: 2,
    },
  ],
};
