import type { Vendor } from '../../rule.ts';

/** https://docs.bfl.ai */
export const blackForestLabs: Vendor = {
  id: 'black-forest-labs',
  name: 'Black Forest Labs',
  docs: 'https://docs.bfl.ai',
  rules: [
    {
      id: 'black-forest-labs-api-key',
      description: 'Black Forest Labs API key',
      near: ['bfl_', 'bfl.', 'blackforest', 'black_forest', 'black-forest'],
      token: '(?:bfl_[A-Za-z0-9]{20,40}|[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12})',
    },
  ],
};
