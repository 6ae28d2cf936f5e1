import type { Vendor } from '../../rule.ts';

/** https://www.ankr.com/docs/ */
export const ankr: Vendor = {
  id: 'ankr',
  name: 'Ankr',
  docs: 'https://www.ankr.com/docs/',
  rules: [
    {
      id: 'ankr-api-key',
      description: 'Ankr API key',
      near: ['ankr.com', 'ankr_', 'ankr-', 'ankrapi'],
      token: '[a-z0-9]{64}',
    },
  ],
};
