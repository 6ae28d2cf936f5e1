import type { Vendor } from '../../rule.ts';

/** https://www.infobip.com/docs/essentials/api-authentication */
export const infobip: Vendor = {
  id: 'infobip',
  name: 'Infobip',
  docs: 'https://www.infobip.com/docs/essentials/api-authentication',
  rules: [
    {
      id: 'infobip-api-key',
      description: 'Infobip API key',
      near: ['infobip'],
      token: '[a-f0-9]{32}-[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
