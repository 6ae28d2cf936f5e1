import type { Vendor } from '../../rule.ts';

/** https://www.clientary.com/api */
export const clientary: Vendor = {
  id: 'clientary',
  name: 'Clientary',
  docs: 'https://www.clientary.com/api',
  rules: [
    {
      id: 'clientary-api-key',
      description: 'Clientary API key',
      severity: 'medium',
      near: ['clientary'],
      token: '[A-Za-z0-9]{24,26}',
    },
  ],
};
