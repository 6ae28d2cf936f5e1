import type { Vendor } from '../../rule.ts';

/** https://develop.battle.net */
export const blizzard: Vendor = {
  id: 'blizzard',
  name: 'Blizzard',
  docs: 'https://develop.battle.net',
  rules: [
    {
      id: 'blizzard-client-secret',
      description: 'Blizzard client secret',
      near: ['blizzard', 'battlenet', 'battle.net', 'battle_net', 'bnet_'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
