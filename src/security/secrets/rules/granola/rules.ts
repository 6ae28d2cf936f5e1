import type { Vendor } from '../../rule.ts';

/** https://www.granola.ai */
export const granola: Vendor = {
  id: 'granola',
  name: 'Granola',
  docs: 'https://www.granola.ai',
  rules: [
    {
      id: 'granola-api-key',
      description: 'Granola API key',
      token: 'grn_[A-Za-z0-9]{40,120}',
    },
  ],
};
