import type { Vendor } from '../../rule.ts';

/** https://d7networks.com/docs/ */
export const d7Networks: Vendor = {
  id: 'd7-networks',
  name: 'D7 Networks',
  docs: 'https://d7networks.com/docs/',
  rules: [
    {
      id: 'd7-networks-credentials',
      description: 'D7 Networks API credentials (base64)',
      severity: 'medium',
      near: ['d7network', 'd7sms'],
      token: '[A-Za-z0-9+/]{22}==',
    },
  ],
};
