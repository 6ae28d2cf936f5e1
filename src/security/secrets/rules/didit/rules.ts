import type { Vendor } from '../../rule.ts';

/** https://docs.didit.me */
export const didit: Vendor = {
  id: 'didit',
  name: 'Didit',
  docs: 'https://docs.didit.me',
  rules: [
    {
      id: 'didit-api-key',
      description: 'Didit API key',
      severity: 'medium',
      near: ['didit'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
