import type { Vendor } from '../../rule.ts';

/** https://goldrush.dev/docs */
export const covalent: Vendor = {
  id: 'covalent',
  name: 'Covalent (GoldRush)',
  docs: 'https://goldrush.dev/docs',
  rules: [
    {
      id: 'covalent-api-key',
      description: 'Covalent (GoldRush) API key',
      token: 'cqt_(?:rQ|wF)[A-Za-z0-9]{24,28}',
    },
    {
      id: 'covalent-legacy-api-key',
      description: 'Covalent (GoldRush) API key of the older form',
      token: 'ckey_[a-f0-9]{27}',
    },
  ],
};
