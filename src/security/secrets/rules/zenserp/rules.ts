import type { Vendor } from '../../rule.ts';

/** https://app.zenserp.com/documentation */
export const zenserp: Vendor = {
  id: 'zenserp',
  name: 'Zenserp',
  docs: 'https://app.zenserp.com/documentation',
  rules: [
    {
      id: 'zenserp-api-key',
      description: 'Zenserp API key',
      near: ['zenserp', 'zen_serp', 'zen-serp', 'zen serp'],
      caseless: true,
      token: '[a-z0-9]{8}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
