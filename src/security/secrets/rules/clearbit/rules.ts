import type { Vendor } from '../../rule.ts';

/** https://clearbit.com/docs */
export const clearbit: Vendor = {
  id: 'clearbit',
  name: 'Clearbit',
  docs: 'https://clearbit.com/docs',
  rules: [
    {
      id: 'clearbit-secret-key',
      description: 'Clearbit secret key',
      near: ['clearbit'],
      token: 'sk_[a-z0-9]{32}',
    },
    {
      id: 'clearbit-api-key',
      description: 'Clearbit API key',
      near: ['clearbit'],
      token: '[a-z0-9_]{35}',
    },
    {
      id: 'clearbit-old-api-key',
      description: 'Clearbit API key of another length',
      severity: 'medium',
      near: ['clearbit'],
      token: '[a-z0-9]{32}',
    },
  ],
};
