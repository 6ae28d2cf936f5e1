import type { Vendor } from '../../rule.ts';

/** https://pdflayer.com/documentation */
export const pdflayer: Vendor = {
  id: 'pdflayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  rules: [
    {
      id: 'pdflayer-access-key',
      description: 'pdflayer access key',
      severity: 'low',
      near: ['pdflayer', 'pdf_layer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
