import type { Vendor } from '../../rule.ts';

/** https://www.clockworksms.com */
export const clockworkSms: Vendor = {
  id: 'clockwork-sms',
  name: 'Clockwork SMS',
  docs: 'https://www.clockworksms.com',
  rules: [
    {
      id: 'clockwork-sms-api-key',
      description: 'Clockwork SMS API key',
      severity: 'medium',
      near: ['clockwork'],
      token: '[A-Za-z0-9]{24,40}',
    },
  ],
};
