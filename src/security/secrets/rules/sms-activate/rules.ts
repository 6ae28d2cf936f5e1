import type { Vendor } from '../../rule.ts';

/** https://sms-activate.guru/en/api2 */
export const smsActivate: Vendor = {
  id: 'sms-activate',
  name: 'SMS-Activate',
  docs: 'https://sms-activate.guru/en/api2',
  rules: [
    {
      id: 'sms-activate-api-key',
      description: 'SMS-Activate API key',
      near: ['smsactivate', 'sms_activate', 'sms-activate', 'sms activate'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
