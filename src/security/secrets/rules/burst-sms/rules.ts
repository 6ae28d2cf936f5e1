import type { Vendor } from '../../rule.ts';

/** https://developer.transmitsms.com */
export const burstSms: Vendor = {
  id: 'burst-sms',
  name: 'Burst SMS',
  docs: 'https://developer.transmitsms.com',
  rules: [
    {
      id: 'burst-sms-api-key',
      description: 'Burst SMS API key or secret',
      near: ['burstsms', 'transmitsms'],
      token: '[a-z0-9]{32}',
    },
  ],
};
