import type { Vendor } from '../../rule.ts';

/** https://docs.arcade.dev */
export const arcade: Vendor = {
  id: 'arcade',
  name: 'Arcade',
  docs: 'https://docs.arcade.dev',
  rules: [
    {
      id: 'arcade-api-key',
      description: 'Arcade API key',
      token: 'arc_[A-Za-z0-9]{40,60}',
    },
  ],
};
