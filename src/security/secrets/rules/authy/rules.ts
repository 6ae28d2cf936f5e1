import type { Vendor } from '../../rule.ts';

/** https://www.twilio.com/docs/authy */
export const authy: Vendor = {
  id: 'authy',
  name: 'Twilio Authy',
  docs: 'https://www.twilio.com/docs/authy',
  rules: [
    {
      id: 'authy-api-key',
      description: 'Twilio Authy API key',
      near: ['authy'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
