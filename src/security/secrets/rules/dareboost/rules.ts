import type { Vendor } from '../../rule.ts';

/** https://www.dareboost.com/en/api */
export const dareboost: Vendor = {
  id: 'dareboost',
  name: 'Dareboost',
  docs: 'https://www.dareboost.com/en/api',
  rules: [
    {
      id: 'dareboost-api-key',
      description: 'Dareboost API key',
      severity: 'medium',
      near: ['dareboost'],
      token: '[A-Za-z0-9]{60}',
    },
  ],
};
