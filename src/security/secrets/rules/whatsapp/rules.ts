import type { Vendor } from '../../rule.ts';

/** https://developers.facebook.com/documentation/business-messaging/whatsapp/access-tokens */
export const whatsapp: Vendor = {
  id: 'whatsapp',
  name: 'WhatsApp Business',
  docs: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/access-tokens',
  rules: [
    {
      id: 'whatsapp-access-token',
      description: 'WhatsApp Business access token',
      near: ['whatsapp', 'wa_token', 'waba'],
      token: 'EAA[A-Za-z0-9]{89,400}',
    },
  ],
};
