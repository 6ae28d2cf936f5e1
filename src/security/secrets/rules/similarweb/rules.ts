import type { Vendor } from '../../rule.ts';

/** https://developers.similarweb.com/docs/authentication */
export const similarweb: Vendor = {
  id: 'similarweb',
  name: 'Similarweb',
  docs: 'https://developers.similarweb.com/docs/authentication',
  rules: [
    {
      id: 'similarweb-api-key',
      description: 'Similarweb API key',
      near: ['similarweb'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
