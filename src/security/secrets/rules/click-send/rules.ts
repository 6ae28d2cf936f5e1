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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
