import type { Vendor } from '../../rule.ts';

/** https://docs.hyperbrowser.ai/ */
export const hyperbrowser: Vendor = {
  id: 'hyperbrowser',
  name: 'Hyperbrowser',
  docs: 'https://docs.hyperbrowser.ai/',
  rules: [
    {
      id: 'hyperbrowser-api-key',
      description: 'Hyperbrowser API key',
      near: ['hyperbrowser'],
      token: 'hb_[a-f0-9]{28,32}',
    },
  ],
};
