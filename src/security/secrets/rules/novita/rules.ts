import type { Vendor } from '../../rule.ts';

/** https://novita.ai/docs/ */
export const novita: Vendor = {
  id: 'novita',
  name: 'Novita AI',
  docs: 'https://novita.ai/docs/',
  rules: [
    {
      id: 'novita-api-key',
      description: 'Novita AI API key',
      near: ['novita'],
      token: 'sk_[A-Za-z0-9_-]{43}',
    },
  ],
};
