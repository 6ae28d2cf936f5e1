import type { Vendor } from '../../rule.ts';

/** https://flotiq.com/docs/ */
export const flotiq: Vendor = {
  id: 'flotiq',
  name: 'Flotiq',
  docs: 'https://flotiq.com/docs/',
  rules: [
    {
      id: 'flotiq-api-key',
      description: 'Flotiq API key',
      near: ['flotiq'],
      token: '[a-z0-9]{32}',
    },
  ],
};
