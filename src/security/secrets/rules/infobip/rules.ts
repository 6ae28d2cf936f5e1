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
      token: '[a-f0-9]{32}-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
