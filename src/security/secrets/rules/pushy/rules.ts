import type { Vendor } from '../../rule.ts';

/** https://pushy.me/docs/api */
export const pushy: Vendor = {
  id: 'pushy',
  name: 'Pushy',
  docs: 'https://pushy.me/docs/api',
  rules: [
    {
      id: 'pushy-secret-key',
      description: 'Pushy secret API key',
      near: ['pushy_', 'pushy.me', 'pushyapi', 'pushy api', 'pushy-'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
