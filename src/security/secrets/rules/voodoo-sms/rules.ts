import type { Vendor } from '../../rule.ts';

/** https://help.voodoosms.com/ */
export const voodooSms: Vendor = {
  id: 'voodoo-sms',
  name: 'VoodooSMS',
  docs: 'https://help.voodoosms.com/',
  rules: [
    {
      id: 'voodoo-sms-api-key',
      description: 'VoodooSMS API key',
      near: ['voodoosms', 'voodoo_sms', 'voodoo-sms', 'voodoo sms'],
      token: '[A-Za-z0-9]{45}',
    },
    {
      id: 'voodoo-sms-long-key',
      description: 'VoodooSMS API key',
      near: ['voodoosms', 'voodoo_sms', 'voodoo-sms', 'voodoo sms'],
      token: '[A-Za-z0-9]{63}',
    },
  ],
};
