import type { Vendor } from '../../rule.ts';

/** https://developers.clicksend.com */
export const clickSend: Vendor = {
  id: 'click-send',
  name: 'ClickSend',
  docs: 'https://developers.clicksend.com',
  rules: [
    {
      id: 'click-send-api-key',
      description: 'ClickSend API key',
      near: ['clicksend'],
      token: '[A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12}',
    },
    {
      id: 'click-send-password',
      description: 'ClickSend API password',
      near: ['clicksend'],
      token: '[A-Z0-9]{8}-(?:[A-Z0-9]{4}-){3}[A-Z0-9]{12}',
    },
  ],
};
