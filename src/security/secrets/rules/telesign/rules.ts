import type { Vendor } from '../../rule.ts';

/** https://developer.telesign.com/enterprise/docs/authentication */
export const telesign: Vendor = {
  id: 'telesign',
  name: 'Telesign',
  docs: 'https://developer.telesign.com/enterprise/docs/authentication',
  rules: [
    {
      id: 'telesign-api-key',
      description: 'Telesign API key',
      near: ['telesign', 'tele_sign', 'tele-sign', 'tele sign'],
      token: '[A-Za-z0-9+/]{86}(?:==|[A-Za-z0-9+/]{2})',
    },
    {
      id: 'telesign-customer-id',
      description: 'Telesign customer id',
      severity: 'low',
      near: ['telesign', 'tele_sign', 'tele-sign', 'tele sign'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
