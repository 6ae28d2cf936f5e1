import type { Vendor } from '../../rule.ts';

/** https://flexmail.be/en/api */
export const flexmail: Vendor = {
  id: 'flexmail',
  name: 'Flexmail',
  docs: 'https://flexmail.be/en/api',
  rules: [
    {
      id: 'flexmail-api-key',
      description: 'Flexmail API key',
      severity: 'medium',
      near: ['flexmail'],
      token: '[a-z0-9]{32,64}',
    },
  ],
};
